package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.chart.SvgFile;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.export.FileName;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers with a chart or table of the page as a file where the address asks for one: {@code file=hours.svg}. */
@RequestScoped
public class ChartFiles {

    private record File(String name, String type, byte[] content) {}

    @Inject
    Asked asked;

    /** A file nobody knows costs a sentence, and the page is shown. */
    public void offer(List<Exhibit> exhibits) {
        asked.read("file", name -> file(name, exhibits), "dashboard.no_file").ifPresent(ChartFiles::send);
    }

    /** A table by itself. */
    public void offer(String id, Supplier<Report> values) {
        asked.read(
                        "file",
                        name -> Optional.of(name).filter((id + ".csv")::equals).map(csv -> written(values.get())),
                        "dashboard.no_file")
                .ifPresent(ChartFiles::send);
    }

    private static Optional<File> file(String name, List<Exhibit> exhibits) {
        return exhibits.stream()
                .filter(exhibit -> name.startsWith(exhibit.chart().id() + "."))
                .findFirst()
                .flatMap(exhibit ->
                        file(exhibit, name.substring(exhibit.chart().id().length() + 1)));
    }

    private static Optional<File> file(Exhibit exhibit, String format) {
        if (format.equals("svg")) {
            var name = FileName.of(exhibit.chart().title(), "svg");
            var drawing = SvgFile.of(exhibit.chart(), exhibit.texts());
            return Optional.of(new File(name, "image/svg+xml", drawing.getBytes(StandardCharsets.UTF_8)));
        }
        return Optional.of(format).filter("csv"::equals).map(csv -> written(exhibit.values()));
    }

    private static File written(Report values) {
        var format = ReportFormat.named("csv").orElseThrow();
        var content = new ByteArrayOutputStream();
        try {
            format.write(values, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new File(
                FileName.of(values.title().title(), format.extension(values)),
                format.mediaType(values),
                content.toByteArray());
    }

    private static void send(File file) {
        var context = FacesContext.getCurrentInstance();
        var response = context.getExternalContext();
        response.setResponseContentType(file.type());
        response.setResponseContentLength(file.content().length);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setResponseHeader("Cache-Control", "no-store");
        try {
            response.getResponseOutputStream().write(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
