package org.harambee.innovation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.harambee.innovation.ideas.Told;
import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class BookletTests {
    private static final String UNLOCK = "/p/unlock-2023";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void theCoverSaysWhereLettersAreMissing() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lettered catalogue");
        Told.idea(milica, path, "Вода за све – νερό", "Água, młyn");
        assertThat(Printed.words(port, path)).doesNotContain("printed as #");

        Told.idea(milica, path, "ماء للجميع");

        assertThat(Printed.words(port, path)).contains("printed as #");
    }

    @Test
    void bookletsArePrintedSoOftenInAnHourAndThoseThatAreKeptHandedOutAlways() throws Exception {
        forgetPrintings();
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Flooded catalogue");
        milica.open(path + "/catalogue.pdf");
        int printed = 1;
        while (printed < 100
                && milica.open(path + "/catalogue.pdf?q=water" + printed).status() == 200
                && milica.open(path + "/catalogue.pdf?q=water" + printed)
                        .answer()
                        .headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .contains("pdf")) {
            printed++;
        }

        assertThat(printed).as("what is kept already is not counted").isEqualTo(30);
        SeenPage often = milica.open(path + "/catalogue.pdf?q=water30");
        assertThat(often.words("[role=status]")).startsWith("Many booklets were printed for you");
        assertThat(milica.open(path + "/catalogue.pdf").answer().headers().firstValue("Content-Type"))
                .contains("application/pdf");
        forgetPrintings();
    }

    @Test
    void whoCallsTheServerByManyNamesHasNoMorePrintedForThat() throws Exception {
        forgetPrintings();
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Called catalogue");
        int printed = 0;
        while (printed < 100 && called("name" + printed + ".example", path).startsWith("HTTP/1.1 200")) {
            printed++;
        }

        assertThat(printed).isEqualTo(30);
        assertThat(called("name0.example", path)).startsWith("HTTP/1.1 200");
        assertThat(called("name30.example", path)).contains("/catalogue");
        forgetPrintings();
    }

    @Test
    void theBookletHoldsCyrillicAndLatinItsContentsItsCreditsAndItsLanguage() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Printed catalogue");
        Told.idea(milica, path, "Читаоница Чачак čćžšđ ŋoma", "<script>alert(1)</script> & \u0001 a bell");

        HttpResponse<byte[]> answer = Printed.answer(port, path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (PDDocument booklet = Loader.loadPDF(answer.body())) {
            String text = new PDFTextStripper().getText(booklet);
            assertThat(text)
                    .contains("Читаоница Чачак čćžšđ ŋoma", "<script>alert(1)</script>", "Contents", "Credits")
                    .contains("Milica (example) (Wikimedia Serbia)", "CC BY-SA 4.0", "Liberation Sans");
            assertThat(booklet.getDocumentInformation().getTitle()).isEqualTo("Catalogue of ideas – Printed catalogue");
            assertThat(booklet.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(booklet.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(booklet.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(Printed.answer(port, path, tag).statusCode()).isEqualTo(304);
        Told.idea(milica, path, "Another");
        assertThat(Printed.answer(port, path, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void tenWhoAskForTheWholeWallAtOnceGetOnePrinting() throws Exception {
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<byte[]>> reader = () -> Printed.answer(port, UNLOCK, "");
            var answers =
                    readers.invokeAll(Stream.generate(() -> reader).limit(10).toList());
            byte[] first = answers.getFirst().get().body();
            assertThat(first.length).isBetween(100_000, 3_000_000);
            for (Future<HttpResponse<byte[]>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(answer.get().body()).isEqualTo(first);
            }
            try (PDDocument booklet = Loader.loadPDF(first)) {
                assertThat(booklet.getNumberOfPages()).isGreaterThan(60);
            }
        }
    }

    /** What the server answers to somebody who asks for the whole booklet and calls the server by that name. */
    private String called(String host, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET " + path + "/catalogue.pdf HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private void forgetPrintings() {
        database.sql("delete from identity.attempt where kind = 'BOOKLET'").update();
    }
}
