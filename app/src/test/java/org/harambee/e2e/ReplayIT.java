package org.harambee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The way from a wall of 350 ideas to prototypes that others take home, as six affiliates went it in 2023 and could not go it to
 * the end: each of its people on a small phone, without JavaScript. What is on the wall is invented.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayIT {
    private static final Path WALL = Path.of("src/main/java/org/harambee/innovation/example/wall.csv");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    /** Who speaks for which of the six. */
    private static final Map<String, String> PARTNERS = Map.of(
            "wck", "Amina (example)",
            "wctz", "Baraka (example)",
            "wcug", "Nakato (example)",
            "wmrs", "Milica (example)",
            "wmar", "Facundo (example)",
            "wmde", "Frieda (example)");

    private static final Map<String, Phone> PHONES = new LinkedHashMap<>();
    /** Titles to codes, of ideas in English. */
    private static final Map<String, String> IDEAS = new LinkedHashMap<>();

    private static RunningProgram program;
    private static String partnership = "";

    @BeforeAll
    static void start() throws IOException {
        Path data = Path.of("target", "e2e", "replay-" + ProcessHandle.current().pid());
        program = RunningProgram.on(data);
        PARTNERS.values().forEach(person -> PHONES.put(person, Phone.of(program.site(), person)));
    }

    @AfterAll
    static void stop() {
        PHONES.values().forEach(Phone::close);
        program.close();
    }

    @Test
    @Order(1)
    void sixAffiliatesStartAPartnership() {
        Phone amina = phone("wck")
                .open("/start")
                .fill("start", "name", "Once more, 2023")
                .fill("start", "purpose", "To find and build together what our communities need")
                .press("start");
        String choosing = amina.path();
        for (String partner : List.of("wctz", "wcug", "wmrs", "wmar", "wmde")) {
            amina.open(choosing + "?q=" + partner)
                    .fill("choose", "partner", partner)
                    .press("choose");
        }
        amina.open(choosing.replace("/partners", "/languages"))
                .fill("settings", "languages", "en")
                .fill("settings", "languages", "es")
                .fill("settings", "zone", NAIROBI.getId())
                .fill("settings", "audience", "public")
                .press("settings", "open");
        partnership = amina.path();
        for (String partner : List.of("wctz", "wcug", "wmrs", "wmar", "wmde")) {
            phone(partner)
                    .open(partnership + "/partners/" + partner + "/invitation")
                    .press("accept");
        }

        assertThat(amina.open(partnership + "/partners").main().innerText())
                .contains("Wikimedia Germany")
                .contains("Wikimedia Serbia")
                .doesNotContain("nvited");
    }

    @Test
    @Order(2)
    void theWallOf350IdeasIsBroughtInFiveLanguages() throws IOException {
        Phone baraka = phone("wctz")
                .open(partnership + "/ideas/import")
                .fill("import", "name", "whiteboard")
                .choose("import", "file", "wall.csv", Files.readString(WALL))
                .press("import");
        assertThat(baraka.main().locator("dl.facts dd").allInnerTexts()).containsExactly("350", "0", "0", "0");
        assertThat(Visitor.to(program.port())
                        .open(partnership + "/ideas.csv")
                        .answer()
                        .body()
                        .lines())
                .hasSize(1);

        baraka.press("apply");

        // without the mark at its beginning that spreadsheets want
        String all = Visitor.to(program.port())
                .open(partnership + "/ideas.csv")
                .answer()
                .body()
                .substring(1);
        try (CSVParser table = CSVParser.parse(
                all,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            table.stream()
                    .filter(row -> row.get("language").equals("en"))
                    .forEach(row -> IDEAS.putIfAbsent(
                            row.get("title"),
                            row.get("address").replaceFirst(".*/ideas/", "").substring(0, 6)));
        }
        assertThat(all.lines()).hasSize(351);
        for (String language : List.of("de", "es", "sr", "sw")) {
            baraka.open(partnership + "/ideas?language=" + language);
            assertThat(baraka.main().locator("ol.list > li").count()).isPositive();
        }
    }

    @Test
    @Order(3)
    void twoJuriesReadByOriginalityUrgencyAndFeasibility() {
        List<String> codes = List.copyOf(IDEAS.values());
        judge("The first jury", codes.subList(0, 3), List.of("wctz", "wcug", "wmar", "wmde"));
        judge("The second jury", codes.subList(3, 6), List.of("wmrs", "wmde", "wcug", "wck"));
    }

    private static void judge(String name, List<String> codes, List<String> jurors) {
        Phone amina = phone("wck")
                .open(partnership + "/juries/new")
                .fill("jury", "name", name)
                .fill("jury", "reviews", "2")
                .press("jury");
        String jury = amina.path();
        amina.fill("read-ideas", "which", "named")
                .fill("read-ideas", "codes", String.join(" ", codes))
                .press("read-ideas");
        for (String juror : jurors) {
            amina.open(jury).fill("invite-juror", "user-name", person(juror)).press("invite-juror");
            phone(juror).open(jury + "/seat").fill("seat", "languages", "en").press("seat");
        }
        amina.open(jury + "/assignment").press("assign");
        amina.open(jury).press("open");
        int given = 0;
        for (String juror : jurors) {
            given += review(phone(juror), jury, codes);
        }
        assertThat(given).isEqualTo(2 * codes.size());
        amina.open(jury).press("close");

        Phone reader = phone(jurors.getFirst()).open(jury + "/results");
        assertThat(reader.main().locator("tbody tr").count()).isEqualTo(codes.size());
    }

    private static int review(Phone juror, String jury, List<String> codes) {
        int given = 0;
        while (juror.open(jury + "/reviews").found("main ul.list a").count() > given) {
            juror.found("main ul.list a").nth(given++).click();
            // the earlier on the list, the better liked
            int point = Math.max(
                    1, 5 - codes.indexOf(juror.path().replaceFirst(".*/", "").substring(0, 6)));
            juror.fill("review", "score-1", Integer.toString(point))
                    .fill("review", "score-2", Integer.toString(point))
                    .fill("review", "score-3", Integer.toString(Math.min(5, point + 1)))
                    .fill("review", "note", "Ask the schools first.")
                    .press("review");
        }
        return given;
    }

    @Test
    @Order(4)
    void sixBallotsChooseFiveUnderTheBudget() {
        ZonedDateTime now = ZonedDateTime.now(NAIROBI);
        // soon, and late enough for six phones to vote: to the minute, as people say it
        ZonedDateTime closes = now.plusSeconds(110).truncatedTo(ChronoUnit.MINUTES);
        Phone amina = phone("wck")
                .open(partnership + "/selections/new")
                .fill("selection", "title", "Which five?")
                .fill("selection", "currency", "EUR")
                .fill("selection", "budget", "25000")
                .fill("selection", "opens", closes.minusSeconds(30).format(MINUTE))
                .fill("selection", "closes", closes.format(MINUTE))
                .press("selection");
        String drawing = amina.path();
        List<String> titles = IDEAS.keySet().stream()
                .filter(title -> title.startsWith("A summer camp on"))
                .toList();
        amina.open(drawing + "?q=summer+camp");
        titles.forEach(title -> amina.put("candidates", title, "5000"));
        amina.press("candidates");
        String selection = drawing.replace("/ideas", "");
        amina.open(selection).press("opening");
        int first = 0;
        for (String partner : PARTNERS.keySet()) {
            phone(partner)
                    .open(selection + "/ballot")
                    .tick("ballot", titles.get(first % titles.size()))
                    .tick("ballot", titles.get((first + 1) % titles.size()))
                    .tick("ballot", titles.get(0))
                    .press("ballot", "check")
                    .press("ballot", "cast");
            first++;
        }
        Phone reader = counted(selection);
        assertThat(reader.main().locator("#outcome ol > li").count()).isEqualTo(5);
        assertThat(reader.main().innerText()).contains("6 ballots of 6").contains("each paid");

        amina.open(selection).press("decision");

        Phone decided = phone("wmar").open(selection);
        assertThat(decided.found("#decision li").allInnerTexts())
                .containsExactlyInAnyOrderElementsOf(
                        decided.found("#outcome ol > li h3").allInnerTexts());
    }

    @Test
    @Order(5)
    void oneOfThreePrototypesGoesOn() {
        Phone amina = begun("wck", 0);
        String prototype = amina.path();
        assertThat(amina.main().innerText()).contains("5,000").contains("Which five?");
        amina.open(prototype + "/team")
                .unfold("form[data-form=invitation]")
                .fill("invitation", "user-name", person("wctz"))
                .fill("invitation", "invitation", "You know the coast")
                .press("invitation");
        phone("wctz").open(prototype + "/team").press("answer", "accepted");
        amina.open(prototype + "/stages")
                .tickAll("gate", "check")
                .fill("gate", "promise", "yes")
                .press("gate", "pass");
        amina.open(prototype + "/spending")
                .unfold("form[data-form=spending]")
                .fill("spending", "day", LocalDate.now(NAIROBI).toString())
                .fill("spending", "purpose", "Tents")
                .fill("spending", "amount", "450")
                .fill("spending", "currency", "EUR")
                .press("spending");
        amina.open(prototype + "/help")
                .fill("help", "what", "Somebody who draws")
                .press("help");

        Phone reader = phone("wmde").open(prototype);
        assertThat(reader.main().innerText())
                .contains("4,550")
                .contains("Somebody who draws")
                .contains(person("wctz"));
        assertThat(reader.open(partnership + "/needs").main().innerText()).contains("Somebody who draws");
    }

    @Test
    @Order(6)
    void oneIsStoppedAndItsLessonIsTakenIntoThePlaybook() {
        String prototype = begun("wmrs", 1).path();
        ended("wmrs", prototype, "stopped", "Ask the schools before the tents are bought.");

        Phone nakato = phone("wcug").open(partnership + "/playbook");
        assertThat(nakato.main().innerText()).contains("Ask the schools before the tents are bought.");
        nakato.follow("Take").press("learning");

        assertThat(nakato.open(partnership + "/playbook").main().innerText())
                .contains("Ask the schools before the tents are bought.");
        assertThat(nakato.found("#lessons").count()).isZero();
    }

    @Test
    @Order(7)
    void oneIsTakenHomeInTwoCountriesAndAllIsInTheCatalogue() {
        String prototype = begun("wmar", 2).path();
        ended("wmar", prototype, "adopted", "Two evenings are better than one day.");
        for (String partner : List.of("wcug", "wmde")) {
            phone(partner)
                    .open(prototype + "/adoptions/new")
                    .fill("adoption", "place", partner.equals("wcug") ? "Jinja" : "Jena")
                    .fill("adoption", "since", "2026-11")
                    .press("adoption");
        }

        Phone reader = phone("wck").open(prototype);
        assertThat(reader.main().innerText())
                .contains("Two evenings are better than one day.")
                .contains("Jinja")
                .contains("Jena");
        Visitor visitor = Visitor.to(program.port());
        assertThat(visitor.open(partnership + "/catalogue.csv").answer().body().lines())
                .hasSize(351);
        assertThat(visitor.open(partnership + "/catalogue.pdf").answer().body()).startsWith("%PDF-");
    }

    /** The prototype that somebody begins from one of the ideas that were chosen. */
    private static Phone begun(String partner, int chosen) {
        Phone phone = phone(partner).open(partnership + "/selections");
        phone.follow("Which five?");
        phone.open(phone.found("#decision li a").nth(chosen).getAttribute("href"));
        return phone.open(phone.found("a[href*='/prototypes/new']").getAttribute("href"))
                .fill("prototype", "about", "A week in which pupils try it")
                .press("prototype");
    }

    private static void ended(String partner, String prototype, String state, String lesson) {
        phone(partner)
                .open(prototype + "/ending")
                .fill("ending", "state", state)
                .fill("ending", "reason", "So the team agreed")
                .fill("ending", "happened", "It was tried for a month")
                .fill("ending", "learned", lesson)
                .press("ending");
    }

    private static Phone counted(String selection) {
        Phone reader = phone("wmrs");
        for (int look = 0; look < 90; look++) {
            // the outcome is told first, and who paid what a moment later
            if (reader.open(selection).main().innerText().contains("each paid")) {
                return reader;
            }
            reader.waits();
        }
        throw new AssertionError("Not counted: " + reader.main().innerText());
    }

    private static Phone phone(String partner) {
        return Objects.requireNonNull(PHONES.get(person(partner)));
    }

    private static String person(String partner) {
        return Objects.requireNonNull(PARTNERS.get(partner));
    }
}
