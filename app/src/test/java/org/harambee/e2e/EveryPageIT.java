package org.harambee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.ui.Language;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks every page in every language at the width of a phone and of a desk. */
class EveryPageIT {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final long FIRST_PAGE_BYTES = 100 * 1024;
    private static final long NEXT_PAGE_BYTES = 50 * 1024;

    private static RunningProgram program;
    private static Map<String, String> readers;
    private static Map<String, String> members;

    @BeforeAll
    static void walk() {
        program = RunningProgram.on(
                Path.of("target", "e2e", "every-page-" + ProcessHandle.current().pid()));
        Busy.make(program.port());
        readers = Walk.by(Visitor.to(program.port()), Visits.STARTS);
        members = new LinkedHashMap<>();
        for (String person : List.of("Nakato (example)", "Keeper (example)", "IvanaMadzarevic", "Amina (example)")) {
            Walk.by(Visitor.signedIn(program.port(), person), Visits.STARTS)
                    .forEach((template, address) -> members.putIfAbsent(template, person + "\n" + address));
        }
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void everyTemplateOfTheHouseIsWalked() {
        List<String> walked = new ArrayList<>(readers.keySet());
        walked.addAll(members.keySet());

        assertThat(walked).containsAll(Visits.pagesOfTheHouse());
        assertThat(walked).doesNotContainAnyElementsOf(Visits.ONLY_BY_AN_ACT);
    }

    @Test
    void pagesForReadersAreInOrderInEveryLanguage() {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            try (BrowserContext reader = Visits.reader()) {
                visit(reader, language, List.copyOf(readers.values()), faults);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void pagesForMembersAreInOrderInEveryLanguage() {
        List<String> faults = new ArrayList<>();
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        members.forEach((template, visit) -> {
            String[] parts = visit.split("\n", -1);
            byPerson.computeIfAbsent(parts[0], person -> new ArrayList<>()).add(parts[1]);
        });
        byPerson.forEach((person, addresses) -> {
            try (BrowserContext member = Visits.signedIn(program.site(), person)) {
                for (Language language : Language.values()) {
                    visit(member, language, addresses, faults);
                }
            }
        });

        assertThat(faults).isEmpty();
    }

    private static void visit(BrowserContext visitor, Language language, List<String> addresses, List<String> faults) {
        visitor.addCookies(List.of(new Cookie("language", language.tag()).setUrl(program.site())));
        try (Page page = visitor.newPage()) {
            Watch watch = Watch.over(page, program.site());
            boolean first = true;
            for (String address : addresses) {
                page.setViewportSize(DESK, 900);
                page.navigate(program.site() + address);
                List<String> found = new ArrayList<>(watch.takeFaults());
                // the browser itself reports the page that is not there on purpose
                found.removeIf(fault -> address.equals(Visits.NOWHERE) && fault.contains("404"));
                found.addAll(Visits.faultsOf(page, language, DESK));
                page.setViewportSize(PHONE, 740);
                found.addAll(Visits.faultsOf(page, language, PHONE));
                long bytes = watch.takeBytes();
                long limit = first ? FIRST_PAGE_BYTES : NEXT_PAGE_BYTES;
                if (bytes > limit) {
                    found.add(bytes + " bytes, at most " + limit);
                }
                found.forEach(fault -> faults.add(language.tag() + " " + address + ": " + fault));
                first = false;
            }
        }
    }
}
