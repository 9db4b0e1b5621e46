package org.harambee.innovation.juries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;

/** A jury that people set up in tests, through the forms they have: Milica (Serbia) looks after it. */
final class JuryBench {
    static final String KEEPER = "Milica (example)";

    private final int port;
    private final Map<String, Visitor> visitors = new HashMap<>();
    final Visitor keeper;
    final String partnership;
    String jury = "";

    private JuryBench(int port, String name) {
        this.port = port;
        this.keeper = as(KEEPER);
        this.partnership = Opened.by(keeper, name);
    }

    static JuryBench opened(int port, String name) {
        return new JuryBench(port, name);
    }

    Visitor as(String person) {
        return visitors.computeIfAbsent(person, name -> Visitor.signedIn(port, name));
    }

    /** Tells an idea and returns the code of its address. */
    String idea(String teller, String title) {
        SeenPage told = as(teller)
                .open(partnership + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", title)
                .with("text", "About " + title)
                .send();
        String path = told.address();
        return path.substring(path.lastIndexOf('/') + 1).substring(0, 6);
    }

    FilledForm blank(String name) {
        return keeper.open(partnership + "/juries/new")
                .form("form[data-form=jury]")
                .with("name", name);
    }

    void setUp(String reviews) {
        jury = blank("Trial jury")
                .with("reviews", reviews)
                .with("affiliate", "0")
                .send()
                .address();
        SeenPage read = keeper.open(jury)
                .form("form[data-form=read-ideas]")
                .with("which", "all")
                .send();
        if (read.status() != 200) {
            throw new AssertionError(read.words());
        }
    }

    void seat(String... people) {
        for (String person : people) {
            invite(person);
            accept(person, Map.of());
        }
    }

    SeenPage invite(String person) {
        return keeper.open(jury)
                .form("form[data-form=invite-juror]")
                .with("user-name", person)
                .send();
    }

    SeenPage accept(String person, Map<String, String> said) {
        FilledForm form = as(person).open(jury + "/seat").form("form[data-form=seat]");
        for (Map.Entry<String, String> field : said.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form.send();
    }

    SeenPage assign() {
        return keeper.open(jury + "/assignment").form("form[data-form=assign]").send();
    }

    SeenPage begin() {
        return keeper.open(jury).form("form[data-form=open]").send();
    }

    SeenPage close() {
        return keeper.open(jury).form("form[data-form=close]").send();
    }

    /** The titles of what a juror is asked to read, with the addresses. */
    Map<String, String> reviews(String person) {
        Map<String, String> reviews = new TreeMap<>();
        as(person)
                .open(jury + "/reviews")
                .document()
                .select("main ul.list a")
                .forEach(link -> reviews.put(link.text(), link.attr("href")));
        return reviews;
    }

    /** The address of what a juror is asked to give. */
    String review(String person, String title) {
        return Objects.requireNonNull(reviews(person).get(title), title + " is not asked of " + person);
    }

    SeenPage give(String person, String review, int point, String note) {
        FilledForm form = as(person).open(review).form("form[data-form=review]");
        for (String criterion : List.of("score-1", "score-2", "score-3")) {
            form = form.with(criterion, Integer.toString(point));
        }
        return form.with("note", note).send();
    }

    /** The address at which the keeper asks about a juror and an idea, by name and title. */
    String asking(String title, String person) {
        SeenPage page = keeper.open(jury + "/assignment");
        return jury + "/assignment?idea=" + value(page, "idea", title) + "&juror=" + value(page, "juror", person);
    }

    /** Asks what it would take to set right what came up. */
    SeenPage repair() {
        return keeper.open(jury + "/assignment").form("form[data-form=repair]").send();
    }

    private static String value(SeenPage page, String field, String text) {
        return page.document().select("form[data-form=ask] select[name=" + field + "] option").stream()
                .filter(option -> option.text().equals(text))
                .map(option -> option.attr("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not offered: " + page.words()));
    }
}
