package org.harambee.bench.selections;

import java.sql.SQLException;
import org.harambee.bench.measure.Database;

/**
 * A selection on which everybody has voted, put into the database of a running program: no hundred thousand people would
 * sit down for it. It closes when {@link #close} says so.
 */
final class Ballots {
    private static final String IDEAS = """
        insert into innovation.idea (id, partnership_id, code, title, title_slug, folded, language, told_at)
        select gen_random_uuid(), p.id, upper(lpad(to_hex(g + 1048576), 6, '0')), 'Idea ' || g, 'idea-' || g, 'idea ' || g,
            'en', now()
        from partnership.partnership p, generate_series(1, ?) g where p.slug = ?
        """;
    private static final String SELECTION = """
        insert into innovation.selection (id, partnership_id, code, title, unit, budget, electorate, kind, points, rule, seed,
            opens_at, closes_at, zone, opened_at, grouped, told_at)
        select gen_random_uuid(), id, 'BENCH1', 'Measured', 'hours', ?, 'members', 'approval', 1, 'equal-shares', 'bench',
            now() - interval '2 hours', now() + interval '1 day', 'UTC', now() - interval '2 hours', true, now()
        from partnership.partnership where slug = ?
        """;
    private static final String CANDIDATES = """
        insert into innovation.selection_idea (partnership_id, selection_id, number, idea_id, title, cost)
        select s.partnership_id, s.id, row_number() over (order by i.code), i.id, i.title,
            50 * (10 + ('x' || substr(md5(i.code), 1, 4))::bit(16)::int % 90)
        from innovation.selection s join innovation.idea i on i.partnership_id = s.partnership_id
        join partnership.partnership p on p.id = s.partnership_id where p.slug = ?
        """;
    /** Between 3 and 15 ideas each, the first ones far more often than the last. */
    private static final String BALLOTS = """
        insert into innovation.selection_ballot (id, partnership_id, selection_id, affiliate_id, ideas, points)
        select gen_random_uuid(), s.partnership_id, s.id, a.ids[1 + g % 6], (select array_agg(distinct
                least(?, 1 + floor(? * power(random(), 2))::int)) from generate_series(1, 3 + (g * 7919) % 13)
                where g > 0), '{}'
        from innovation.selection s join partnership.partnership p on p.id = s.partnership_id,
            (select array_agg(id) ids from (select id from affiliates.affiliate order by code limit 6) six) a,
            generate_series(1, ?) g
        where p.slug = ?
        """;

    private static final String CLOSE = """
        update innovation.selection s set closes_at = now() - interval '1 second' from partnership.partnership p
        where p.id = s.partnership_id and p.slug = ?
        """;

    private final Database database;
    private final String slug;

    Ballots(Database database, String slug) {
        this.database = database;
        this.slug = slug;
    }

    void fill(int ideas, int ballots) throws SQLException {
        database.run("select setseed(0.2023)");
        database.run(IDEAS, ideas, slug);
        database.run(SELECTION, ideas * 2750 / 8, slug);
        database.run(CANDIDATES, slug);
        database.run(BALLOTS, ideas, ideas, ballots, slug);
        database.run("analyze innovation.selection_ballot");
    }

    void close(String channel) throws SQLException {
        database.run(CLOSE, slug);
        database.run("select pg_notify(?, 'bench')", channel);
    }
}
