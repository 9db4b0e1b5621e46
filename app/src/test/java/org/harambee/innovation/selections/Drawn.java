package org.harambee.innovation.selections;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.ui.Changes;
import org.harambee.ui.FilledForm;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Selections that people draw up, open and close in tests. */
final class Drawn {
    static final String UNLOCK = "/p/unlock-2023/selections";

    private Drawn() {}

    /** The ideas of a partnership that tests make up, with their costs on the ballot. */
    static Map<String, String> costs(String... titlesAndCosts) {
        Map<String, String> costs = new LinkedHashMap<>();
        for (int i = 0; i < titlesAndCosts.length; i += 2) {
            costs.put(titlesAndCosts[i], titlesAndCosts[i + 1]);
        }
        return costs;
    }

    static void ideas(JdbcClient database, Iterable<String> titles) {
        for (String title : titles) {
            database.sql("insert into innovation.idea (id, partnership_id, code, title, text)"
                            + " select gen_random_uuid(), id, upper(substr(md5(?), 1, 6)), ?, ''"
                            + " from partnership.partnership where slug = 'unlock-2023'"
                            + " and not exists (select from innovation.idea where title = ?)")
                    .params(title, title, title)
                    .update();
        }
    }

    /** Draws one up with these ideas; returns its address. */
    static String by(Visitor visitor, Map<String, String> facts, Map<String, String> costs) {
        FilledForm form = visitor.open(UNLOCK + "/new").form("form[data-form=selection]");
        facts.forEach(form::with);
        SeenPage ideas = form.send();
        if (ideas.status() != 200) {
            throw new AssertionError(ideas.words());
        }
        String path = ideas.address();
        for (Map.Entry<String, String> cost : costs.entrySet()) {
            path = offer(visitor, ideas.address(), cost.getKey(), cost.getValue());
        }
        return path;
    }

    /** Looks an idea up among the many there are, and puts it on the ballot beside those that stand there. */
    private static String offer(Visitor visitor, String ideas, String title, String cost) {
        SeenPage found = visitor.open(ideas + "?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        String idea = found.document().select("label.checkbox").stream()
                .filter(label -> label.text().equals(title))
                .map(label -> label.select("input").attr("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not offered: " + found.words()));
        List<String> ticked = new ArrayList<>(
                found.document().select("input[name=idea][checked]").eachAttr("value"));
        ticked.add(idea);
        return found.form("form[data-form=candidates]")
                .with("idea", ticked.toArray(String[]::new))
                .with("cost-" + idea, cost)
                .send()
                .address();
    }

    static SeenPage open(Visitor visitor, String path) {
        return visitor.open(path).form("form[data-form=opening]").send();
    }

    /** Ticks, checks and casts. */
    static SeenPage vote(Visitor visitor, String ballot, Map<String, String> marks) {
        SeenPage page = visitor.open(ballot);
        FilledForm form = page.form("form[data-form=ballot]");
        page.document()
                .select("form[data-form=ballot] input[name^=idea-]")
                .forEach(input -> form.without(input.attr("name")));
        marks.forEach((title, mark) -> form.forging(field(page, title), mark));
        return form.press("step", "check").form("form[data-form=ballot]").press("step", "cast");
    }

    /** Ticks these ideas, checks and casts. */
    static SeenPage tick(Visitor visitor, String path, String... ideas) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (String idea : ideas) {
            marks.put(idea, "yes");
        }
        return vote(visitor, path + "/ballot", marks);
    }

    /** The field of an idea on a ballot. */
    static String field(SeenPage ballot, String title) {
        return ballot.document()
                .select("label:contains(" + title + ") input, label:contains(" + title + ") ~ input")
                .attr("name");
    }

    /** Lets its end come, and waits until it is counted. */
    static SeenPage closed(JdbcClient database, Visitor visitor, String path) throws InterruptedException {
        database.sql("update innovation.selection set opens_at = now() - interval '2 hours',"
                        + " closes_at = now() - interval '1 hour' where code = ?")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .update();
        told(database);
        for (int look = 0; look < 150; look++) {
            SeenPage page = visitor.open(path);
            if (page.has("#outcome") && !page.has("#explaining")) {
                return page;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("not counted: " + visitor.open(path).words());
    }

    /** As a write of another node tells of itself; changed by hand, nobody would know. */
    private static void told(JdbcClient database) {
        database.sql("select pg_notify(?, 'a test')")
                .param(Changes.CHANNEL)
                .query()
                .listOfRows();
    }

    static int ballots(JdbcClient database, String path) {
        return database.sql("select count(*) from innovation.selection_ballot b join innovation.selection s"
                        + " on s.id = b.selection_id where s.code = ?")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    static UUID idea(JdbcClient database, String title) {
        return database.sql("select id from innovation.idea where title = ?")
                .param(title)
                .query(UUID.class)
                .single();
    }
}
