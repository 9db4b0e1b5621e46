package org.harambee.bench.measure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person with a browser: signs in and sends the product's own forms. */
public final class Visitor {
    /** The password of everyone in the example world. */
    public static final String EXAMPLE_PASSWORD = "pull-together-2023";

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Visitor(String server) {
        this.server = server;
    }

    public static Visitor signedIn(String server, String name, String password) throws IOException {
        Visitor visitor = new Visitor(server);
        visitor.send(visitor.page("/sign-in"), "sign-in", Map.of("user-name", name, "password", password));
        if (visitor.session().isEmpty()) {
            throw new IOException(name + " could not sign in at " + server);
        }
        return visitor;
    }

    /** Someone of this name, who joins unless she has. */
    public static Visitor joined(String server, String name, String password) throws IOException {
        try {
            return signedIn(server, name, password);
        } catch (IOException unknown) {
            Visitor visitor = new Visitor(server);
            visitor.send(visitor.page("/sign-up"), "sign-up", Map.of("user-name", name, "password", password));
            return visitor;
        }
    }

    /** The cookie that says who this is, as a header holds it. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .map(value -> "session=" + value)
                .findFirst()
                .orElse("");
    }

    /** All cookies, as a header holds them. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public Document page(String path) throws IOException {
        return answer(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    public String text(String path) throws IOException {
        return response(HttpRequest.newBuilder(URI.create(server + path)).GET()).body();
    }

    /** Sends a form with its own hidden values and these. */
    public Document send(Document page, String form, Map<String, String> values) throws IOException {
        Element sent = form(page, form);
        String body = values(sent, values).entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(sent.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form together with a file. */
    public Document upload(Document page, String form, Map<String, String> values, Multipart.File file)
            throws IOException {
        Element sent = form(page, form);
        Multipart body = new Multipart(values(sent, values), file);
        return answer(HttpRequest.newBuilder(URI.create(sent.absUrl("action")))
                .header("Content-Type", body.type())
                .POST(BodyPublishers.ofString(body.text())));
    }

    private static Element form(Document page, String form) throws IOException {
        Element found = page.selectFirst("form[data-form=" + form + "]");
        if (found == null) {
            throw new IOException("There is no form " + form + " at " + page.location());
        }
        return found;
    }

    private static Map<String, String> values(Element form, Map<String, String> values) {
        Map<String, String> all = form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(
                        field -> field.attr("name"), field -> field.attr("value"), (one, other) -> one));
        all.putAll(values);
        return all;
    }

    private Document answer(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> response = response(request);
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    private HttpResponse<String> response(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                Document page = Jsoup.parse(response.body());
                throw new IOException(response.statusCode() + " at " + response.uri() + ": "
                        + page.select("h1, .message, .field__error").text());
            }
            return response;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
