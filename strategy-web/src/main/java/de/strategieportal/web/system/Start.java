package de.strategieportal.web.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The main class of the runnable jar, outside the web application. The server alone would say "ready" after a failed
 * deployment too; here the portal is ready when it answers, and a start that failed ends the process.
 */
@SuppressWarnings("SystemOut")
public final class Start {
    private final String address = setting("portal.address").orElse("127.0.0.1");
    private final int port = setting("portal.port").map(Integer::valueOf).orElse(8080);

    public static void main(String[] args) throws Exception {
        new Start().start(args);
    }

    private void start(String[] args) throws Exception {
        if (!portIsFree()) {
            fail(
                    "Port %d on %s is already in use. Stop the program that holds it, or choose another port: -Dportal.port=%d"
                            .formatted(port, address, port + 10));
        }
        System.out.println("Strategieportal is starting …");
        System.setProperty("portal.address", address);
        server().getMethod("main", String[].class).invoke(null, (Object) withOurOptions(args));
        if (!answers()) {
            fail("Strategieportal could not start. The log above says why.");
        }
        System.out.println(welcome());
    }

    private boolean portIsFree() {
        try (var probe = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private String[] withOurOptions(String[] args) {
        var ours = Stream.of("--port", String.valueOf(port), "--nohazelcast", "--disablephonehome");
        return Stream.concat(ours, Stream.of(args)).toArray(String[]::new);
    }

    private static Class<?> server() throws ClassNotFoundException {
        return Class.forName("fish.payara.micro.PayaraMicro");
    }

    private boolean answers() throws IOException {
        var request = (HttpURLConnection) new URL(url()).openConnection();
        request.setInstanceFollowRedirects(false);
        return request.getResponseCode() < 400;
    }

    private String url() {
        var host = InetAddress.getLoopbackAddress().getHostAddress();
        return "http://" + (address.equals("0.0.0.0") || address.equals(host) ? "localhost" : address) + ":" + port
                + "/";
    }

    private String welcome() throws IOException {
        var demo = setting("portal.demo").map(Boolean::valueOf).orElse(false);
        return "\nStrategieportal is ready: " + url() + "\n" + (demo ? "\n" + demonstrationAccounts() : "");
    }

    private static String demonstrationAccounts() throws IOException {
        try (InputStream accounts = Start.class.getResourceAsStream("/demo/accounts.txt")) {
            return new String(accounts.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As MicroProfile Config reads it in the portal itself: system property first, then environment. */
    private static Optional<String> setting(String name) {
        var variable = name.replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }

    private static void fail(String reason) {
        System.err.println("\n" + reason + "\n");
        System.exit(1);
    }
}
