package org.harambee.innovation.ideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.harambee.ui.Worded;

/**
 * A filter as SQL about {@code innovation.idea i}: what is not looked for is not asked of the database.
 *
 * <p>What few ideas fulfil is looked up in its index and sorted; what many fulfil is met soon by going through the list
 * in its order. PostgreSQL can't know which of the two it is, as it plans before it sees the values, so who asks has
 * counted and says it.
 *
 * @param listed whether the statement is to go through the list
 */
record IdeaCondition(String sql, List<Object> parameters, boolean listed) {
    /** A word has to be found in the text as its language knows it, or as it stands in a title. */
    private static final String WORDS =
            "(%s @@ (plainto_tsquery('pg_catalog.english', ?) || plainto_tsquery('pg_catalog.german', ?)"
                    + " || plainto_tsquery('pg_catalog.spanish', ?) || plainto_tsquery('pg_catalog.serbian', ?)"
                    + " || plainto_tsquery('pg_catalog.simple', ?)) or %s like ?)";

    private static final String TOLD_FOR =
            "(i.told_for = ?::uuid or exists (select from innovation.idea_author a where a.idea_id = i.id"
                    + " and a.accepted_at is not null and a.affiliate_id = ?::uuid))";
    private static final String OF_THOSE_TOLD_FOR =
            "i.id in (select o.id from innovation.idea o where o.told_for = ?::uuid union"
                    + " select a.idea_id from innovation.idea_author a"
                    + " where a.affiliate_id = ?::uuid and a.accepted_at is not null)";

    /**
     * @param affiliate the id of the affiliate that is looked for, as text
     * @param many whether many ideas are expected
     */
    static IdeaCondition of(IdeaFilter filter, Optional<String> affiliate, boolean many) {
        List<String> terms = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        // a word of ours, so it may stand in the statement, where the database can see that an index has it
        terms.add("i.state = '"
                + Worded.find(IdeaState.class, filter.value("state"))
                        .orElse(IdeaState.OPEN)
                        .word() + "'");
        equal(
                terms,
                parameters,
                many ? "coalesce(i.themes, '{}') @> array[?::text]" : "i.themes @> array[?::text]",
                filter.value("theme"));
        equal(terms, parameters, "split_part(i.language, '-', 1) = ?", filter.value("language"));
        equal(terms, parameters, "i.reach = ?", filter.value("reach"));
        affiliate.ifPresent(id -> {
            terms.add(many ? TOLD_FOR : OF_THOSE_TOLD_FOR);
            parameters.addAll(List.of(id, id));
        });
        equal(
                terms,
                parameters,
                "i.id in (select ic.idea_id from innovation.idea_challenge ic"
                        + " join innovation.challenge c on c.id = ic.challenge_id"
                        + " where c.partnership_id = i.partnership_id and c.code = ?)",
                filter.value("challenge"));
        equal(
                terms,
                parameters,
                "i.call_id = (select l.id from innovation.call l where l.partnership_id = i.partnership_id"
                        + " and l.code = ?)",
                filter.value("call"));
        Worded.find(Became.class, filter.value("became")).map(Became::condition).ifPresent(terms::add);
        words(terms, parameters, filter.value(IdeaFilter.WORDS), many);
        // the indexes of the list have these in its order
        boolean ordered =
                Set.of("language", "reach", "state").containsAll(filter.values().keySet());
        return new IdeaCondition(String.join(" and ", terms), parameters, many || ordered);
    }

    /** The ideas of the condition, out of {@code innovation.idea i}, as a table of that name. */
    String table() {
        // beyond offset 0 no index can be chosen for the order of the list
        return listed ? "innovation.idea i" : "(select * from innovation.idea i where " + sql + " offset 0) i";
    }

    /** What has still to be asked of that table, and the parameters before and after it. */
    String remaining() {
        return listed ? " and " + sql : "";
    }

    List<Object> before() {
        return listed ? List.of() : parameters;
    }

    List<Object> after() {
        return listed ? parameters : List.of();
    }

    private static void equal(List<String> terms, List<Object> parameters, String term, String value) {
        if (!value.isEmpty()) {
            terms.add(term);
            parameters.add(value);
        }
    }

    private static void words(List<String> terms, List<Object> parameters, String words, boolean many) {
        if (!words.isEmpty()) {
            String latin = SearchText.latin(words);
            terms.add(
                    many
                            ? WORDS.formatted("coalesce(i.search, '')", "coalesce(i.folded, '')")
                            : WORDS.formatted("i.search", "i.folded"));
            Stream.of(words, words, words, latin, words).forEach(parameters::add);
            parameters.add("%" + SearchText.folded(words).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }
}
