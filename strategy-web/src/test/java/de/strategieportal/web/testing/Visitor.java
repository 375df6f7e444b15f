package de.strategieportal.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with cookies but without a browser: sees status codes and headers, follows no redirect, sends what they like. */
public final class Visitor {

    private final Function<String, URI> portal;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @param portal where paths lead: {@code portal::url} */
    public Visitor(Function<String, URI> portal) {
        this.portal = portal;
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, Map<String, String> form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** Presses a button of a page, with everything its form holds and the given fields filled in. */
    public Answer press(Answer page, String button, Map<String, String> fields, String... headers) {
        Element pressed = Optional.ofNullable(page.document().getElementById(button))
                .orElseThrow(() -> new AssertionError("No button " + button + " in\n" + page.body()));
        FormElement form = (FormElement) pressed.closest("form");
        var data = new LinkedHashMap<String, String>();
        entries(form).forEach(field -> data.put(field.key(), field.value()));
        data.put(pressed.attr("name"), pressed.val());
        data.putAll(fields);
        return post(form.attr("action"), data, headers);
    }

    /** Presses the button of a form that sends files along: their content by the id of the field. */
    public Answer upload(Answer page, String button, Map<String, byte[]> files, Map<String, String> fields) {
        var pressed = page.document().getElementById(button);
        var form = (FormElement) pressed.closest("form");
        var body = new Multipart();
        entries(form)
                .filter(field -> !files.containsKey(field.key()) && !fields.containsKey(field.key()))
                .forEach(field -> body.field(field.key(), field.value()));
        fields.forEach(body::field);
        files.forEach(body::file);
        body.field(pressed.attr("name"), pressed.val());
        return send(request(form.attr("action"))
                .header("Content-Type", body.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes())));
    }

    public Answer signIn(String name, String password) {
        return post("/login", Map.of("name", name, "password", password));
    }

    public Optional<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst();
    }

    /** Comes with a session id from elsewhere, as a victim of session fixation does. */
    public void bring(HttpCookie cookie) {
        cookie.setDomain(portal.apply("/").getHost());
        cookies.getCookieStore().add(portal.apply("/"), cookie);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(portal.apply(path)).setHeader("Accept-Language", "de");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a browser does it: of the buttons only the one that is pressed counts. */
    private static Stream<Connection.KeyVal> entries(FormElement form) {
        var buttons = form.select("[type=submit]").eachAttr("name");
        return form.formData().stream().filter(field -> !buttons.contains(field.key()));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> List.of(field.getKey(), field.getValue()).stream()
                        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}
