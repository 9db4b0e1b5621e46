package org.harambee.partnership.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.harambee.affiliates.Actor;
import org.harambee.identity.People;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Opened;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.HouseTest;
import org.harambee.ui.Language;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Document;

@HouseTest
class ActivityTests {
    @LocalServerPort
    int port;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Acts acts;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatHappensIsToldAsASentenceInEveryLanguage() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Told", "wck");

        assertThat(firstLine("en", path))
                .isEqualTo("Milica (example) for Wikimedia Serbia invited" + " Wikimedia Community User Group Kenya.");
        assertThat(firstLine("de", path))
                .isEqualTo("Milica (example) für Wikimedia Serbia hat"
                        + " Wikimedia Community User Group Kenya eingeladen.");
        assertThat(firstLine("es", path))
                .isEqualTo("Milica (example) por Wikimedia Serbia invitó a" + " Wikimedia Community User Group Kenya.");
        assertThat(firstLine("sr", path))
                .isEqualTo("Milica (example) за Wikimedia Serbia: послат позив –"
                        + " Wikimedia Community User Group Kenya.");
        assertThat(firstLine("sr-Latn", path)).contains("poslat poziv");
        assertThat(firstLine("sw", path))
                .isEqualTo("Milica (example) kwa niaba ya Wikimedia Serbia alialika"
                        + " Wikimedia Community User Group Kenya.");
    }

    @Test
    void anActOfSomeoneWhoActsForNobodyReadsWell() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        record(unlock, "partnership-act-phase-added", "A walk");

        assertThat(firstLine("en", unlock.path())).isEqualTo("Zawadi (example) added the phase A walk to the journey.");
    }

    @Test
    void aKindThatHasNoWordsIsToldAllTheSame() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        record(unlock, "partnership-act-from-a-later-version", "Something new");

        assertThat(firstLine("en", unlock.path())).isEqualTo("Zawadi (example) did something with Something new.");
    }

    @Test
    void everythingIsFoundPageByPageOnceAndInOrder() {
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Busy");
        Partnership busy = partnerships.ofSlug("busy").orElseThrow();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 70; i++) {
            record(busy, "partnership-act-phase-added", "step " + i);
            expected.addFirst("step " + i);
        }
        expected.add("Busy");

        List<String> found = new ArrayList<>();
        SeenPage page = Visitor.to(port).open(path + "/activity");
        while (true) {
            page.document().select(".timeline a").forEach(link -> found.add(link.text()));
            Element next = page.document().selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = Visitor.to(port).open(next.attr("href"));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void oneAffiliatesActsCanBePickedOut() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Picked", "wck");
        Visitor.signedIn(port, "Amina (example)")
                .open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]")
                .send();

        SeenPage kenya = milica.open(path + "/activity?affiliate=wck");

        assertThat(kenya.document().select(".timeline li")).hasSize(1);
        assertThat(kenya.words(".timeline li p")).startsWith("Amina (example) for");
        assertThat(milica.open(path + "/activity?affiliate=nobody").status()).isEqualTo(404);
    }

    @Test
    void aBrokenCursorShowsTheNewest() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/activity?before=not_a_cursor");

        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void theFeedIsWellFormedWhateverPeopleWrote() throws Exception {
        Opened.by(Visitor.signedIn(port, "Milica (example)"), "Feed");
        Partnership feed = partnerships.ofSlug("feed").orElseThrow();
        record(feed, "partnership-act-phase-added", "odd \u0001\u000b\uFFFF <b>&amp; \uD83E\uDD1D");

        SeenPage atom = Visitor.to(port).open(feed.path() + "/activity.atom");

        assertThat(atom.answer().headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document parsed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(atom.answer().body().getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(parsed.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("Zawadi (example) added the phase odd  <b>&amp; \uD83E\uDD1D to the journey.");
        assertThat(parsed.getElementsByTagName("link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("http://127.0.0.1:" + port + "/p/feed/activity.atom");
    }

    private String firstLine(String language, String path) {
        Visitor reader = Visitor.to(port);
        reader.open("/language/" + Language.ofTag(language).orElseThrow().tag());
        return reader.open(path + "/activity").words(".timeline li p");
    }

    private void record(Partnership partnership, String kind, String subject) {
        Actor zawadi =
                new Actor(people.ofUserName("Zawadi (example)").orElseThrow().id(), null);
        transaction.executeWithoutResult(
                status -> acts.record(new Act(partnership.id(), zawadi, kind, partnership.path(), subject)));
    }
}
