package org.harambee.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Someone with a browser without JavaScript: opens pages, fills in forms that really stand there, and sends them. */
public final class Visitor {
    /** The password of everyone in the example world. */
    public static final String EXAMPLE_PASSWORD = "pull-together-2023";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI site;
    private final Map<String, String> headers = new HashMap<>();
    private String language = "en";

    private Visitor(URI site) {
        this.site = site;
    }

    public static Visitor to(int port) {
        return new Visitor(URI.create("http://127.0.0.1:" + port));
    }

    public static Visitor signedIn(int port, String userName) {
        Visitor visitor = to(port);
        visitor.open("/sign-in")
                .form("form[data-form=sign-in]")
                .with("user-name", userName)
                .with("password", EXAMPLE_PASSWORD)
                .send();
        return visitor;
    }

    public Visitor speaking(String acceptLanguage) {
        language = acceptLanguage;
        return this;
    }

    /** Sends a header along with everything from now on, as another kind of browser or a proxy would. */
    public Visitor carrying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public SeenPage open(String path) {
        return send(request(site.resolve(path)).GET().build());
    }

    public SeenPage open(String path, String header, String value) {
        return send(request(site.resolve(path)).header(header, value).GET().build());
    }

    SeenPage post(URI address, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    SeenPage post(URI address, Map<String, List<String>> fields, String fileField, String fileName, byte[] content) {
        String boundary = "a-line-no-file-of-ours-holds";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, values) -> values.forEach(value -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    SeenPage get(URI address, Map<String, List<String>> fields) {
        String query = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        // not resolve: given a bare query it drops the last part of the path
        return send(request(URI.create(site + address.getPath() + "?" + query))
                .GET()
                .build());
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept-Language", language)
                .header("Accept", "text/html");
        headers.forEach(request::setHeader);
        return request;
    }

    private SeenPage send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new SeenPage(
                    this, answer, Jsoup.parse(answer.body(), answer.uri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
