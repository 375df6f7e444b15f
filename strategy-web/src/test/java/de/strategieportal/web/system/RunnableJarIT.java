package de.strategieportal.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Portal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunnableJarIT {
    @RegisterExtension
    static final Portal portal = new Portal();

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/metrics", "/health", "/health/ready"})
    void it_tells_strangers_nothing_about_itself(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(300, 499);
    }

    @Test
    void it_does_not_name_its_server() throws Exception {
        assertThat(get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void it_compresses_what_is_worth_it() throws Exception {
        assertThat(get("/login").headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void a_taken_port_is_said_at_once_and_ends_the_start() throws Exception {
        var port = portal.url("/").getPort();
        var second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dportal.port=" + port,
                        "-jar",
                        System.getProperty("portal.test.jar"))
                .redirectErrorStream(true)
                .start();
        var said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip())
                .startsWith("Port " + port + " on 127.0.0.1 is already in use.")
                .contains("-Dportal.port=")
                .hasLineCount(1);
        assertThat(second.waitFor()).isEqualTo(1);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI url = portal.url(path);
        var request =
                HttpRequest.newBuilder(url).header("Accept-Encoding", "gzip").build();
        return HttpClient.newBuilder().version(Version.HTTP_1_1).build().send(request, BodyHandlers.ofString());
    }
}
