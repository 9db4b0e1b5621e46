package org.harambee.innovation.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The booklet of a partnership, as somebody without an account gets it. */
final class Printed {
    private Printed() {}

    /** @param tag the ETag of the one they have; empty where they have none */
    static HttpResponse<byte[]> answer(int port, String path, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + path + "/catalogue.pdf"))
                .header("Accept-Language", "en");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** All its words, in one line. */
    static String words(int port, String path) throws IOException, InterruptedException {
        try (PDDocument booklet = Loader.loadPDF(answer(port, path, "").body())) {
            return new PDFTextStripper().getText(booklet).replace("\n", " ");
        }
    }
}
