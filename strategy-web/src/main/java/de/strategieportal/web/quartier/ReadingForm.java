package de.strategieportal.web.quartier;

import de.strategieportal.quartier.intake.DecimalSign;
import de.strategieportal.quartier.intake.FeatureReading;
import de.strategieportal.quartier.intake.Lines;
import de.strategieportal.quartier.intake.MatchBy;
import de.strategieportal.quartier.intake.Reading;
import de.strategieportal.quartier.intake.Separator;
import de.strategieportal.quartier.intake.TableReading;
import de.strategieportal.quartier.intake.TextEncoding;
import de.strategieportal.quartier.intake.UploadPreview;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the files are read, as the administrator corrects it. */
public class ReadingForm implements Serializable {

    private TextEncoding encoding;
    private Separator separator;
    private Integer headingLine;
    private DecimalSign decimalSign;
    private String skippedLines;
    private String key;
    private String name;
    private String municipalityProperty;
    private MatchBy matchBy;
    private String municipality;
    private boolean withoutBoundary;
    private String source;
    private LocalDate asOf;
    private boolean features;
    private boolean table;
    private List<ColumnForm> columns = List.of();

    static ReadingForm of(UploadPreview preview) {
        var form = new ReadingForm();
        var reading = preview.reading();
        form.columns =
                List.copyOf(preview.columns().stream().map(ColumnForm::new).toList());
        form.matchBy = reading.matchBy();
        form.municipality = reading.municipality();
        form.withoutBoundary = reading.withoutBoundary();
        form.source = reading.source();
        form.asOf = reading.asOf().orElse(null);
        reading.features().ifPresent(form::fill);
        reading.table().ifPresent(form::fill);
        return form;
    }

    private void fill(FeatureReading reading) {
        features = true;
        key = reading.key();
        name = reading.name();
        municipalityProperty = reading.municipality();
    }

    private void fill(TableReading reading) {
        table = true;
        encoding = reading.encoding();
        separator = reading.separator();
        headingLine = reading.headingLine();
        decimalSign = reading.decimalSign();
        skippedLines = reading.skipped().toString();
    }

    Reading toReading() {
        return new Reading(
                features
                        ? Optional.of(new FeatureReading(text(key), text(name), text(municipalityProperty)))
                        : Optional.empty(),
                table ? Optional.of(toTableReading()) : Optional.empty(),
                matchBy,
                text(municipality),
                withoutBoundary,
                text(source),
                Optional.ofNullable(asOf));
    }

    private TableReading toTableReading() {
        return new TableReading(
                encoding,
                separator,
                headingLine,
                decimalSign,
                columns.stream().map(ColumnForm::meaning).toList(),
                Lines.parse(text(skippedLines)));
    }

    private static String text(String entered) {
        return Optional.ofNullable(entered).map(String::strip).orElse("");
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    public TextEncoding getEncoding() {
        return encoding;
    }

    public void setEncoding(TextEncoding encoding) {
        this.encoding = encoding;
    }

    public Separator getSeparator() {
        return separator;
    }

    public void setSeparator(Separator separator) {
        this.separator = separator;
    }

    public Integer getHeadingLine() {
        return headingLine;
    }

    public void setHeadingLine(Integer headingLine) {
        this.headingLine = headingLine;
    }

    public DecimalSign getDecimalSign() {
        return decimalSign;
    }

    public void setDecimalSign(DecimalSign decimalSign) {
        this.decimalSign = decimalSign;
    }

    public String getSkippedLines() {
        return skippedLines;
    }

    public void setSkippedLines(String skippedLines) {
        this.skippedLines = skippedLines;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMunicipalityProperty() {
        return municipalityProperty;
    }

    public void setMunicipalityProperty(String municipalityProperty) {
        this.municipalityProperty = municipalityProperty;
    }

    public MatchBy getMatchBy() {
        return matchBy;
    }

    public void setMatchBy(MatchBy matchBy) {
        this.matchBy = matchBy;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public boolean isWithoutBoundary() {
        return withoutBoundary;
    }

    public void setWithoutBoundary(boolean withoutBoundary) {
        this.withoutBoundary = withoutBoundary;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
