package org.harambee.bench.juries;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.harambee.bench.juries.MadeUpJury.Wish;
import org.harambee.bench.measure.Database;

/** Puts a made-up jury, whose jurors have accepted and told their wishes, into the database of a running program. */
final class SeatedJury {
    private static final String IDEA = """
        insert into innovation.idea (id, partnership_id, code, title, title_slug, folded, language, themes, told_at)
        select gen_random_uuid(), id, ?, ?, ?, ?, ?, array[?], now() from partnership.partnership where slug = ?
        """;
    private static final String JURY = """
        insert into innovation.jury (id, partnership_id, code, name, state, criteria, points, reviews, load,
            most_per_affiliate, language, blind, changed_at)
        select gen_random_uuid(), id, 'BENCH1', 'Measured', 'preparing', '[{"name":"Use","weight":1,"anchors":[]}]', 5,
            ?, ?, ?, 'one', false, now()
        from partnership.partnership where slug = ?
        """;
    private static final String READ = """
        insert into innovation.jury_idea (partnership_id, jury_id, idea_id, position)
        select j.partnership_id, j.id, i.id, row_number() over (order by i.code)
        from innovation.jury j join innovation.idea i on i.partnership_id = j.partnership_id
        join partnership.partnership p on p.id = j.partnership_id where p.slug = ?
        """;
    private static final String SEAT = """
        insert into innovation.jury_juror (partnership_id, jury_id, person_id, affiliate_id, state, languages, themes,
            invited_at, answered_at)
        select j.partnership_id, j.id, e.id, a.ids[?], 'accepted', ?, ?, now() + ? * interval '1 second', now()
        from innovation.jury j join partnership.partnership p on p.id = j.partnership_id, identity.person e,
            (select array_agg(id order by code) ids from affiliates.affiliate) a
        where p.slug = ? and e.user_name = ?
        """;
    private static final String WISH = """
        insert into innovation.jury_wish (partnership_id, jury_id, person_id, idea_id, wish)
        select j.partnership_id, j.id, e.id, i.id, ?
        from innovation.jury j join partnership.partnership p on p.id = j.partnership_id
        join innovation.idea i on i.partnership_id = j.partnership_id, identity.person e
        where p.slug = ? and i.code = ? and e.user_name = ?
        """;

    private final Database database;
    private final String slug;

    SeatedJury(Database database, String slug) {
        this.database = database;
        this.slug = slug;
    }

    /** @param names of the jurors' accounts, in their order */
    void fill(MadeUpJury jury, List<String> names) throws SQLException {
        for (int idea = 0; idea < jury.ideas(); idea++) {
            String title = "Idea " + idea;
            String folded = title.toLowerCase(Locale.ROOT);
            database.run(
                    IDEA,
                    code(idea),
                    title,
                    folded.replace(' ', '-'),
                    folded,
                    jury.language(idea),
                    jury.theme(idea),
                    slug);
        }
        database.run(JURY, MadeUpJury.REVIEWS, jury.load(), MadeUpJury.MOST_PER_AFFILIATE, slug);
        database.run(READ, slug);
        for (int juror = 0; juror < jury.jurors(); juror++) {
            String name = names.get(juror);
            database.run(
                    SEAT,
                    1 + juror % MadeUpJury.AFFILIATES,
                    database.texts(jury.languages(juror).toArray(String[]::new)),
                    database.texts(jury.themes(juror).toArray(String[]::new)),
                    juror,
                    slug,
                    name);
            for (int idea = 0; idea < jury.ideas(); idea++) {
                Wish wish = jury.wishes()[idea][juror];
                if (wish != Wish.NONE) {
                    database.run(WISH, wish.word(), slug, code(idea), name);
                }
            }
        }
        database.run("analyze innovation.jury_wish");
    }

    /** Six letters and digits that stand in the order of the ideas. */
    private static String code(int idea) {
        return "B" + (10_000 + idea);
    }
}
