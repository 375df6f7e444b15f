package de.strategieportal.reporting.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import de.strategieportal.reporting.document.Report;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** For reading, printing and keeping: accessible (PDF/UA-1) and archivable (PDF/A-3a). */
final class PdfFormat implements ReportFormat {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Set<FSFontUseCase> IN_DRAWINGS = EnumSet.of(FSFontUseCase.SVG);
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String key() {
        return "pdf";
    }

    @Override
    public String mediaType(Report report) {
        return "application/pdf";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (var document = new PDDocument();
                var charts = new BatikSVGDrawer()) {
            var regular = Typeface.REGULAR.in(document);
            var bold = Typeface.BOLD.in(document);
            var italic = Typeface.ITALIC.in(document);
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useSVGDrawer(charts)
                    .useFont(new PDFontSupplier(regular), Typeface.FAMILY, NORMAL, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(bold), Typeface.FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(italic), Typeface.FAMILY, NORMAL, FontStyle.ITALIC, true)
                    .useFont(Typeface.REGULAR::stream, Typeface.FAMILY, NORMAL, FontStyle.NORMAL, true, IN_DRAWINGS)
                    .useFont(Typeface.BOLD::stream, Typeface.FAMILY, BOLD, FontStyle.NORMAL, true, IN_DRAWINGS)
                    .usePageSupplier(new SparingPages())
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(SRGB)
                    .withProducer("Strategieportal")
                    .withHtmlContent(new HtmlDocument(report).written(), null)
                    .toStream(out)
                    .run();
        }
    }
}
