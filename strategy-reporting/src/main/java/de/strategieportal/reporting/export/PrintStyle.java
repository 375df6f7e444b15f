package de.strategieportal.reporting.export;

/** How a document looks on paper. */
final class PrintStyle {

    private static final String STYLE =
            """
            @page {
              size: A4; margin: 23mm 20mm 20mm 20mm;
              @top-left { content: "%2$s"; font-family: "Source Sans 3"; font-size: 8.5pt; color: #4a5668; width: 62%%; }
              @top-right { content: "%3$s"; font-family: "Source Sans 3"; font-size: 8.5pt; color: #4a5668; text-align: right; width: 38%%; }
              @bottom-right { content: "%4$s " counter(page) " %5$s " counter(pages); font-family: "Source Sans 3"; font-size: 8.5pt; color: #4a5668; }
            }
            @page :first { @top-left { content: ""; } @top-right { content: ""; } @bottom-right { content: ""; } }
            @page wide { size: A4 landscape; }
            .wide { page: wide; width: 257mm; }
            * { font-family: "Source Sans 3"; }
            body { margin: 0; font-size: 10pt; line-height: 1.4; color: #1a2230; word-wrap: break-word; }
            h1, h2, h3, h4 { font-weight: bold; line-height: 1.2; page-break-after: avoid; }
            h2 { -fs-page-break-min-height: 75mm; font-size: 19pt; color: %1$s; margin: 9mm 0 4mm; }
            h3 { -fs-page-break-min-height: 45mm; font-size: 13.5pt; margin: 7mm 0 2.5mm; }
            h4 { -fs-page-break-min-height: 35mm; font-size: 11pt; margin: 5mm 0 2mm; }
            p { margin: 0 0 2.5mm; }
            ul { margin: 0 0 3mm; padding-left: 6mm; }
            li { margin-bottom: 1mm; }
            a { color: #1f5fa8; text-decoration: underline; }
            .lead { font-size: 12.5pt; line-height: 1.4; margin-bottom: 4mm; }
            .new-page { page-break-before: always; }
            .new-page h2, .brief h2 { margin-top: 0; }
            .full .cover { page-break-after: always; padding-top: 62mm; border-top: 3mm solid %1$s; }
            .cover h1 { font-size: 29pt; margin: 0 0 5mm; }
            .cover .kind { font-size: 12pt; color: %1$s; font-weight: bold; margin-bottom: 3mm; }
            .cover .period { font-size: 15pt; margin-bottom: 2mm; }
            .cover .date { color: #4a5668; }
            .cover .basis { margin-top: 16mm; color: #4a5668; width: 120mm; }
            .cover .sender { margin-top: 16mm; border-top: 0.3mm solid #b6c0ce; padding-top: 3mm; width: 120mm; }
            .cover .sender p { margin: 0; }
            .cover .sender .name { font-weight: bold; }
            .logo { max-height: 22mm; max-width: 70mm; margin-bottom: 10mm; }
            .brief .cover { border-top: 2mm solid %1$s; padding-top: 4mm; margin-bottom: 6mm; }
            .brief .cover h1 { font-size: 21pt; margin-bottom: 2mm; }
            .brief .cover .period { font-size: 11pt; margin: 0; }
            .brief .cover .basis { margin-top: 2mm; width: auto; font-size: 8.5pt; }
            .brief .cover .basis p { margin: 0; }
            .brief .cover .sender { display: none; }
            .brief .chapter { page-break-before: auto; }
            .brief .chapter + .chapter { page-break-before: always; }
            .contents h2 { margin-top: 0; }
            .contents p { margin: 0 0 2mm; font-size: 11pt; }
            .contents a { color: #1a2230; text-decoration: none; }
            .contents a::after { content: leader(dotted) target-counter(attr(href url), page); }
            .figures { margin: 0 0 4mm; }
            .figure { display: inline-block; width: 50mm; vertical-align: top; margin: 0 4mm 4mm 0; border-top: 0.6mm solid %1$s; padding-top: 1.5mm; }
            .figure p { margin: 0; }
            .figure-name { color: #4a5668; font-size: 9pt; }
            .figure-value { font-size: 18pt; font-weight: bold; line-height: 1.2; }
            .figure-note { color: #4a5668; font-size: 8.5pt; }
            .light-sustainable { color: #17663a; font-weight: bold; }
            .light-strained { color: #8a4b00; font-weight: bold; }
            .light-not_sustainable { color: #a51c17; font-weight: bold; }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; margin: 0 0 5mm; -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 1.6mm; border-bottom: 0.2mm solid #d6dce5; font-size: 9pt; line-height: 1.3; word-wrap: break-word; }
            tr { page-break-inside: avoid; }
            .rows thead th { background-color: #e9eff7; border-bottom: 0.4mm solid %1$s; font-weight: bold; vertical-align: bottom; font-size: 8.5pt; }
            .rows tbody th { font-weight: normal; }
            th.number, td.number { text-align: right; }
            .dense th, .dense td { font-size: 8pt; padding: 1mm 1mm; }
            .dense thead th { font-size: 7.5pt; }
            .total th, .total td { font-weight: bold; border-top: 0.4mm solid #6b7687; }
            .rows .total th { font-weight: bold; }
            .table-title { -fs-page-break-min-height: 40mm; font-weight: bold; margin: 4mm 0 1.5mm; page-break-after: avoid; }
            .facts { page-break-inside: avoid; }
            .facts th { width: 45mm; color: #4a5668; font-weight: normal; }
            .drawing { page-break-inside: avoid; margin: 2mm 0 5mm; }
            .drawing-title { font-weight: bold; margin-bottom: 1.5mm; }
            .remarks li { margin-bottom: 1.5mm; }
            .severity-critical { color: #a51c17; font-weight: bold; }
            .severity-warning { color: #8a4b00; font-weight: bold; }
            .severity-hint { color: #4a5668; font-weight: bold; }
            .help { color: #4a5668; font-size: 9pt; }
            .link { font-size: 9pt; }
            """;

    private PrintStyle() {}

    /** @param accent {@code #rrggbb} */
    static String of(String accent, String title, String sender, String page, String of) {
        return STYLE.formatted(accent, quoted(shortened(title)), quoted(shortened(sender)), quoted(page), quoted(of));
    }

    private static String shortened(String text) {
        return text.length() <= 70 ? text : text.substring(0, 69) + "…";
    }

    /** Inside a string of a style sheet inside markup. */
    private static String quoted(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == ',' || c == '.') {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(String.format("\\%06x", c));
            }
        });
        return escaped.toString();
    }
}
