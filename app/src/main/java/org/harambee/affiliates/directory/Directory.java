package org.harambee.affiliates.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harambee.affiliates.AffiliateKind;
import org.harambee.affiliates.Region;
import org.harambee.database.JoinedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up the list: what is found, of how many, in which countries, and by what one can filter. */
@Repository
class Directory {
    private static final String LINE = "select code, name, own_name, kind, region, %s, %s from affiliates.affiliate"
            .formatted(JoinedTexts.sql("countries"), JoinedTexts.sql("languages"));

    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    List<Line> lines(Filter filter, Locale locale, int from, int most) {
        Condition condition = Condition.of(filter, locale);
        return database.sql(LINE + condition.sql() + " order by search, code offset ? limit ?")
                .params(condition.parameters())
                .param(from)
                .param(most)
                .query(Directory::line)
                .list();
    }

    int found(Filter filter, Locale locale) {
        Condition condition = Condition.of(filter, locale);
        return database.sql("select count(*) from affiliates.affiliate" + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    int all() {
        return database.sql("select count(*) from affiliates.affiliate")
                .query(Integer.class)
                .single();
    }

    /** How many of what is found work in each country. */
    Map<String, Integer> countries(Filter filter, Locale locale) {
        Condition condition = Condition.of(filter, locale);
        Map<String, Integer> counts = new LinkedHashMap<>();
        database.sql("select country, count(*) from (select unnest(countries) as country from affiliates.affiliate"
                        + condition.sql() + ") as place group by country order by country")
                .params(condition.parameters())
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /** How many of what is found belong to each region. */
    Map<Region, Integer> regions(Filter filter, Locale locale) {
        Condition condition = Condition.of(filter, locale);
        Map<Region, Integer> counts = new EnumMap<>(Region.class);
        database.sql("select region, count(*) from affiliates.affiliate" + condition.sql() + " group by region")
                .params(condition.parameters())
                .query(row -> {
                    counts.put(Region.ofCode(row.getString(1)).orElseThrow(), row.getInt(2));
                });
        return counts;
    }

    /** How many of what is found have no country. */
    int elsewhere(Filter filter, Locale locale) {
        Condition condition = Condition.of(filter, locale);
        return database.sql("select count(*) from affiliates.affiliate" + condition.sql() + " and countries = '{}'")
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    /** The values of a list column that occur. */
    List<String> occurring(Listed column) {
        return database.sql("select distinct unnest(" + column.name() + ") from affiliates.affiliate order by 1")
                .query(String.class)
                .list();
    }

    enum Listed {
        countries,
        languages,
        networks
    }

    // by position: looking seven columns up by name in every line is felt in a list of hundreds
    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                AffiliateKind.ofWord(row.getString(4)).orElseThrow(),
                Region.ofCode(row.getString(5)).orElseThrow(),
                JoinedTexts.read(row.getString(6)),
                JoinedTexts.read(row.getString(7)));
    }
}
