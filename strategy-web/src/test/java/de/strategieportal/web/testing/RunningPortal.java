package de.strategieportal.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The runnable jar as an installation starts it, in a process of its own on a free port of this machine. */
public final class RunningPortal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final Path log;

    private RunningPortal(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    public static RunningPortal start(Map<String, String> settings) {
        try {
            var port = freePort();
            var log = directory().resolve("portal-" + port + ".log");
            Files.createDirectories(temporaryFiles());
            var process = new ProcessBuilder(command(port, settings))
                    .directory(directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var portal = new RunningPortal(process, port, log);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            portal.awaitFirstPage();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(int port, Map<String, String> settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dportal.port=" + port));
        command.add("-Djava.io.tmpdir=" + temporaryFiles());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar",
                Path.of(System.getProperty("portal.test.jar", "target/strategieportal.jar"))
                        .toAbsolutePath()
                        .toString()));
        return command;
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** What a power cut does to the portal. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitFirstPage() throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new IllegalStateException("The portal did not start, see " + log + "\n" + Files.readString(log));
            }
        }
    }

    private boolean answers() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
            var request = HttpRequest.newBuilder(url("/")).timeout(PATIENCE).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    < 400;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A killed server leaves a hundred megabytes behind. */
    private static Path temporaryFiles() {
        return directory().resolve("tmp");
    }

    static Path directory() {
        try {
            var directory = Path.of(System.getProperty("portal.test.directory", "target/portals"));
            return Files.createDirectories(directory).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
