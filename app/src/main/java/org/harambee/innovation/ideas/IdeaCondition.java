package org.harambee.innovation.ideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A filter as SQL about {@code innovation.idea i}: what is not looked for is not asked of the database. */
record IdeaCondition(String sql, List<Object> parameters) {
    /** A word has to be found in the text as its language knows it, or as it stands in a title. */
    private static final String WORDS =
            "(i.search @@ (plainto_tsquery('pg_catalog.english', ?) || plainto_tsquery('pg_catalog.german', ?)"
                    + " || plainto_tsquery('pg_catalog.spanish', ?) || plainto_tsquery('pg_catalog.serbian', ?)"
                    + " || plainto_tsquery('pg_catalog.simple', ?)) or i.folded like ?)";

    /** @param affiliate the id of the affiliate that is looked for, as text */
    static IdeaCondition of(IdeaFilter filter, Optional<String> affiliate) {
        List<String> terms = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        // a word of ours, so it may stand in the statement, where the database can see that an index has it
        terms.add("i.state = '"
                + IdeaState.ofWord(filter.value("state")).orElse(IdeaState.OPEN).word() + "'");
        equal(terms, parameters, "i.themes @> array[?::text]", filter.value("theme"));
        equal(terms, parameters, "split_part(i.language, '-', 1) = ?", filter.value("language"));
        equal(terms, parameters, "i.reach = ?", filter.value("reach"));
        affiliate.ifPresent(id -> {
            terms.add("(i.told_for = ?::uuid or exists (select from innovation.idea_author a where a.idea_id = i.id"
                    + " and a.accepted_at is not null and a.affiliate_id = ?::uuid))");
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
        words(terms, parameters, filter.value(IdeaFilter.WORDS));
        return new IdeaCondition(String.join(" and ", terms), parameters);
    }

    private static void equal(List<String> terms, List<Object> parameters, String term, String value) {
        if (!value.isEmpty()) {
            terms.add(term);
            parameters.add(value);
        }
    }

    private static void words(List<String> terms, List<Object> parameters, String words) {
        if (!words.isEmpty()) {
            String latin = Wording.latin(words);
            terms.add(WORDS);
            Stream.of(words, words, words, latin, words).forEach(parameters::add);
            parameters.add("%" + Wording.folded(words).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }
}
