package org.harambee.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harambee.ui.Language;
import org.harambee.ui.Visitor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How the browser's visitors come in, and what is looked at on every page. */
final class Visits {
    static final String NOWHERE = "/nowhere";

    /** Pages that no link leads to, because an act or a letter does; the tests of their modules open them. */
    static final List<String> ONLY_BY_AN_ACT = List.of(
            "affiliates/imports/report",
            "identity/held/held",
            "identity/links/gone",
            "identity/links/one-time-link",
            "innovation/comments/comment",
            "innovation/juries/notes",
            "innovation/prototypes/team/handover",
            "innovation/sheets/sheet",
            "partnership/missing");

    /** Addresses from which everything should be found; the last one is not there on purpose. */
    static final List<String> STARTS = List.of(
            "/",
            "/affiliates",
            "/p/unlock-2023",
            // an idea that was changed, among 350 that were not
            "/p/unlock-2023/ideas?q=best+map+of+a+village",
            "/start",
            "/sign-in",
            "/sign-up",
            "/me",
            "/zone",
            NOWHERE);

    private static final Path TEMPLATES = Path.of("src", "main", "java", "org", "harambee");
    private static final Pattern FORM_OF_A_KEY = Pattern.compile("\\b[a-z]+(?:-[a-z0-9]+)+\\b");
    private static final Set<String> KEYS = keys();

    private Visits() {}

    static BrowserContext reader() {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en"));
    }

    static BrowserContext signedIn(String site, String person) {
        BrowserContext context = reader();
        try (Page page = context.newPage()) {
            page.navigate(site + "/sign-in");
            page.fill("form[data-form=sign-in] [name=user-name]", person);
            page.fill("form[data-form=sign-in] [name=password]", Visitor.EXAMPLE_PASSWORD);
            page.click("form[data-form=sign-in] button:not([name])");
            page.waitForURL(url -> !url.contains("/sign-in"));
        }
        return context;
    }

    /** Every template that draws a whole page, as the frame names it. */
    static List<String> pagesOfTheHouse() {
        Map<String, String> templates = templates();
        List<String> frames = new ArrayList<>(List.of("ui/frame/layout", "partnership/frame"));
        // a template whose name begins so is a part of others: where it holds the frame, it is the frame of its pages
        templates.keySet().stream()
                .filter(template -> template.contains("/_") && uses(templates.get(template), frames))
                .toList()
                .forEach(frames::add);
        return templates.keySet().stream()
                .filter(template -> !template.contains("/_") && uses(templates.get(template), frames))
                .filter(template -> !frames.contains(template))
                .filter(template -> !ONLY_BY_AN_ACT.contains(template))
                .toList();
    }

    private static boolean uses(@Nullable String template, List<String> frames) {
        return template != null
                && frames.stream().anyMatch(frame -> template.contains("@template." + frame.replace('/', '.') + "("));
    }

    /** All templates with what they say, by their names. */
    private static Map<String, String> templates() {
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(file -> file.toString().endsWith(".jte"))
                    .forEach(file ->
                            templates.put(TEMPLATES.relativize(file).toString().replace(".jte", ""), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faultsOf(Page page, Language language, int width) {
        List<String> faults = new ArrayList<>();
        if (!language.tag().equals(page.getAttribute("html", "lang"))) {
            faults.add("speaks " + page.getAttribute("html", "lang"));
        }
        Matcher word = FORM_OF_A_KEY.matcher(page.innerText("body"));
        while (word.find()) {
            if (KEYS.contains(word.group())) {
                faults.add("shows the key " + word.group());
            }
        }
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            faults.add("is " + wide + " px wide at " + width);
        }
        if (page.querySelectorAll("h1").size() != 1) {
            faults.add("has not one heading");
        }
        return faults;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(file -> file.endsWith(Path.of("i18n", "en.json")))
                    .forEach(file ->
                            keys.addAll(JsonMapper.shared().readTree(text(file)).propertyNames()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
