package org.harambee.innovation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class CatalogueTests {
    private static final String UNLOCK = "/p/unlock-2023";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void everyoneReadsAllIdeasChosenOrNotAPartAtATime() {
        SeenPage page = Visitor.to(port).open(UNLOCK + "/catalogue");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main article")).hasSize(20);
        assertThat(page.has("[name=_csrf]")).isFalse();
        SeenPage next =
                Visitor.to(port).open(page.document().select("a[rel=next]").attr("href"));
        assertThat(next.document().select("main article").eachAttr("id"))
                .doesNotContainAnyElementsOf(
                        page.document().select("main article").eachAttr("id"));
        assertThat(page.words("main a[rel~=license]")).isEqualTo("CC BY-SA 4.0");
    }

    @Test
    void whatCameOfAnIdeaIsAFilter() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Filtered catalogue");
        String home = tell(milica, path, "Taken home", "");
        tell(milica, path, "Left here", "");
        milica.open(home + "/adoptions/new")
                .form("form[data-form=adoption]")
                .with("place", "Niš")
                .with("since", "2026")
                .send();

        assertThat(titles(path + "/catalogue?became=adopted")).containsExactly("Taken home");
        assertThat(titles(path + "/catalogue?became=not-chosen")).containsExactly("Left here", "Taken home");
        assertThat(titles(path + "/catalogue?became=chosen")).isEmpty();
        assertThat(titles(path + "/catalogue?became=prototyped")).isEmpty();
        assertThat(titles(path + "/catalogue?q=left")).containsExactly("Left here");
        assertThat(titles(UNLOCK + "/catalogue?became=chosen")).hasSizeBetween(3, 5);
        assertThat(Visitor.to(port).open(path + "/catalogue").words("main article"))
                .contains("Left here");
    }

    @Test
    void whatCameOfIdeasThatWereMergedStandsWithTheOneTheyBecame() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Merged catalogue");
        String wells = tell(milica, path, "Maps of wells", "");
        String springs = tell(milica, path, "Photos of springs", "");
        milica.open(wells + "/adoptions/new")
                .form("form[data-form=adoption]")
                .with("place", "Niš")
                .with("since", "2026")
                .send();
        milica.open(path + "/prototypes/new?idea=" + springs.replaceAll(".*/ideas/(.{6}).*", "$1"))
                .form("form[data-form=prototype]")
                .with("title", "An album")
                .with("about", "Twenty springs.")
                .send();

        milica.open(wells + "/mergers/new")
                .form("form[data-form=merger]")
                .with("other", springs)
                .with("title", "An atlas of water")
                .send();

        SeenPage catalogue = Visitor.to(port).open(path + "/catalogue");
        assertThat(catalogue.document().select("main article h2").eachText()).containsExactly("An atlas of water");
        assertThat(catalogue.words("main article li:contains(An album)")).contains("from the idea Photos of springs");
        assertThat(catalogue.words("main article li:contains(Niš)")).contains("from the idea Maps of wells");
        assertThat(titles(path + "/catalogue?became=adopted")).containsExactly("An atlas of water");
        assertThat(titles(path + "/catalogue?became=prototyped")).containsExactly("An atlas of water");
        assertThat(json(path)).contains("\"adopted-by\":\"wmrs\"");
    }

    @Test
    void theEntryOfAnIdeaTellsWhatItTakesAndShowsWhereItsPictureIs() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Costly catalogue");
        String idea = tell(milica, path, "A bus that reads", "");
        milica.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("cost", "1,500.00")
                .with("currency", "EUR")
                .with("hours", "40")
                .with("strengths", "driving, reading aloud")
                .with("picture", "A bus.jpg")
                .send();

        SeenPage catalogue = Visitor.to(port).open(path + "/catalogue");

        assertThat(catalogue.words("main article dl")).contains("1,500 EUR", "40 hours", "driving, reading aloud");
        String picture = "https://commons.wikimedia.org/wiki/File:A_bus.jpg";
        assertThat(catalogue.words("main article dl a[href='" + picture + "']")).isEqualTo("A bus.jpg");
        assertThat(json(path)).contains("\"picture\":\"A bus.jpg\"", "\"hours\":\"40\"");
        try (PDDocument booklet =
                Loader.loadPDF(get(path + "/catalogue.pdf", "").body())) {
            assertThat(new PDFTextStripper().getText(booklet).replace("\n", ""))
                    .contains("1,500 EUR", "driving, reading aloud", picture);
        }
    }

    @Test
    void theCoverSaysWhereLettersAreMissing() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lettered catalogue");
        tell(milica, path, "Вода за све – νερό", "Água, młyn");
        assertThat(printed(path)).doesNotContain("printed as #");

        tell(milica, path, "ماء للجميع", "");

        assertThat(printed(path)).contains("printed as #");
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

    @Test
    void whatIsNoLongerUsedAtHomeIsMarkedAndCountsNoMore() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Ended catalogue");
        SeenPage adoption = milica.open(tell(milica, path, "A bus that reads", "") + "/adoptions/new")
                .form("form[data-form=adoption]")
                .with("place", "Niš")
                .with("since", "2026")
                .send();
        assertThat(json(path)).contains("\"adopted-by\":\"wmrs\"");
        assertThat(titles(path + "/catalogue?became=adopted")).containsExactly("A bus that reads");

        adoption.form("form[data-form=end]").with("reason", "No bus").send();

        assertThat(titles(path + "/catalogue?became=adopted")).isEmpty();
        assertThat(Visitor.to(port).open(path + "/catalogue").words("main article"))
                .contains("Wikimedia Serbia: Niš, since 2026 no longer used");
        assertThat(json(path)).contains("\"adopted-by\":\"\"", adoption.address());
    }

    @Test
    void theFilesNameTheLicenceAndTheAddressOfEachIdeaAndRunNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Filed catalogue");
        String idea = tell(milica, path, "=SUM(A1)", "");

        String csv = Visitor.to(port).open(path + "/catalogue.csv").answer().body();
        assertThat(csv)
                .contains(",authors,translations,prototypes,adopted-by,adoptions,licence")
                .contains("'=SUM(A1)", "Milica (example) (Wikimedia Serbia)", "/licenses/by-sa/4.0/");
        assertThat(csv).contains("http://127.0.0.1:" + port + idea.replaceAll("(/ideas/[0-9A-Z]{6}).*", "$1"));
        String json = Visitor.to(port).open(path + "/catalogue.json").answer().body();
        assertThat(json).contains("\"licence\"", "\"translations\":[]", "\"title\":\"=SUM(A1)\"");
    }

    @Test
    void theBookletHoldsCyrillicAndLatinItsContentsItsCreditsAndItsLanguage() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Printed catalogue");
        tell(milica, path, "Читаоница Чачак čćžšđ ŋoma", "<script>alert(1)</script> & \u0001 a bell");

        HttpResponse<byte[]> answer = get(path + "/catalogue.pdf", "");
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
        assertThat(get(path + "/catalogue.pdf", tag).statusCode()).isEqualTo(304);
        tell(milica, path, "Another", "");
        assertThat(get(path + "/catalogue.pdf", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void tenWhoAskForTheWholeWallAtOnceGetOnePrinting() throws Exception {
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<byte[]>> reader = () -> get(UNLOCK + "/catalogue.pdf", "");
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

    @Test
    void theCatalogueOfAPrivatePartnershipIsNotFound() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.privately(milica, "Private catalogue");
        tell(milica, path, "Nobody else's", "");

        for (String ending : new String[] {"", ".pdf", ".csv", ".json"}) {
            assertThat(Visitor.signedIn(port, "Nakato (example)")
                            .open(path + "/catalogue" + ending)
                            .status())
                    .as(ending)
                    .isEqualTo(404);
        }
    }

    private String printed(String path) throws IOException, InterruptedException {
        try (PDDocument booklet =
                Loader.loadPDF(get(path + "/catalogue.pdf", "").body())) {
            return new PDFTextStripper().getText(booklet).replace("\n", " ");
        }
    }

    private String json(String path) {
        return Visitor.to(port).open(path + "/catalogue.json").answer().body();
    }

    private List<String> titles(String address) {
        return Visitor.to(port)
                .open(address)
                .document()
                .select("main article h2")
                .eachText();
    }

    private HttpResponse<byte[]> get(String path, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "en");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String tell(Visitor visitor, String path, String title, String text) {
        return visitor.open(path + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", title)
                .with("text", text)
                .send()
                .address();
    }
}
