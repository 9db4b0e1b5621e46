package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.harambee.innovation.IdeaId;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ideas that a jury may read: open ones of which more is known than that they exist. */
@Repository
class Candidates {
    /** More than this many at once are no jury's work. */
    static final int MOST = 2_000;

    private static final int CODE_LENGTH = 6;
    private static final String READABLE = " from innovation.idea i where i.partnership_id = :partnership"
            + " and i.state = 'open' and i.title is not null ";

    private final JdbcClient database;

    Candidates(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which ideas are looked for.
     *
     * @param language without script and region
     * @param concepts only those that were chosen to be worked out
     */
    record Filter(String theme, String call, String language, boolean concepts) {}

    List<IdeaId> fitting(PartnershipId partnership, Filter filter) {
        return database
                .sql("select i.id" + READABLE + " and (:theme = '' or :theme = any(i.themes))"
                        + " and (:language = '' or split_part(i.language, '-', 1) = :language) and (not :concepts or i.concept)"
                        + " and (:call = '' or exists (select from innovation.call c where c.id = i.call_id"
                        + " and c.code = :call)) order by coalesce(i.place, 2147483647), i.id limit " + MOST)
                .param("partnership", partnership.value())
                .param("theme", filter.theme())
                .param("call", filter.call())
                .param("language", filter.language())
                .param("concepts", filter.concepts())
                .query(UUID.class)
                .list()
                .stream()
                .map(IdeaId::new)
                .toList();
    }

    /** The ideas of codes or addresses, in that order, and what names none. */
    Named named(PartnershipId partnership, String typed) {
        List<String> words = Arrays.stream(typed.split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        Map<String, IdeaId> known =
                ofCodes(partnership, words.stream().map(Candidates::code).toList());
        Set<IdeaId> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String word : words) {
            IdeaId idea = known.get(code(word));
            if (idea == null || !found.add(idea)) {
                unknown.add(word);
            }
        }
        return new Named(List.copyOf(found), unknown);
    }

    /** @param unknown what was typed and names no idea that could be read, or one that was named before */
    record Named(List<IdeaId> ideas, List<String> unknown) {}

    private Map<String, IdeaId> ofCodes(PartnershipId partnership, List<String> codes) {
        Map<String, IdeaId> known = new HashMap<>();
        database.sql("select i.id, i.code" + READABLE + " and i.code = any(:codes)")
                .param("partnership", partnership.value())
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("code"), new IdeaId(row.getObject("id", UUID.class)));
                });
        return known;
    }

    private static String code(String word) {
        String last = word.substring(word.lastIndexOf('/') + 1);
        return last.substring(0, Math.min(CODE_LENGTH, last.length())).toUpperCase(Locale.ROOT);
    }
}
