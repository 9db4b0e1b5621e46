package org.harambee.gatherings.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filter as SQL: what is not looked for is not asked of the database. */
record SessionCondition(String sql, List<String> parameters) {
    private static final String WORDS = """
             and concat_ws(' ', s.public_id, s.title, s.abstract, array_to_string(s.author_names, ' '),
                 array_to_string(s.author_affiliations, ' ')) ilike '%' || ? || '%'
            """;

    static SessionCondition of(SessionFilter filter) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put(WORDS, filter.words().replaceAll("([\\\\%_])", "\\\\$1"));
        terms.put(" and s.type = ?", filter.type());
        terms.put(" and ? = any(s.themes)", filter.theme());
        terms.put(" and s.level = ?", filter.level());
        terms.values().removeIf(String::isEmpty);
        return new SessionCondition(String.join("", terms.keySet()), new ArrayList<>(terms.values()));
    }
}
