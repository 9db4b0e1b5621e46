package org.harambee.innovation.ideas;

import java.util.List;
import org.harambee.partnership.Partnership;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the ideas that say nearly what somebody is about to say: by the trigrams of titles, whatever the language, and
 * by the words of titles as the idea's own language knows them. See docs/adr/0012.
 */
@Repository
public class Similar {
    /** From so much on, two titles look alike; see docs/benchmarks. */
    static final double ALIKE = 0.4;

    private static final int SHORTEST = 4;

    private final JdbcClient database;
    private final Trigrams trigrams;

    Similar(JdbcClient database, Trigrams trigrams) {
        this.database = database;
        this.trigrams = trigrams;
    }

    /**
     * The open ideas that look most like a title, the likest first.
     *
     * @param language the language it is written in, BCP 47; null where nobody has said it
     * @param most at most so many
     */
    List<IdeaLine> to(Partnership partnership, String title, @Nullable String language, int most) {
        String folded = Wording.folded(title);
        if (folded.length() < SHORTEST) {
            return List.of();
        }
        String dictionary = Wording.dictionary(language);
        return database.sql(trigrams.sql(IdeaLines.LINES + """
                        , (select replace(plainto_tsquery(:dictionary::regconfig, :words)::text, '&', '|')::tsquery any_word,
                            plainto_tsquery(:dictionary::regconfig, :words) all_words) asked,
                        lateral (select greatest({trgm}.similarity(i.folded, :folded),
                            0.9 * {trgm}.strict_word_similarity(:folded, i.folded),
                            case when i.search @@ asked.all_words then 0.5 + ts_rank(i.search, asked.any_word) / 2
                                else 0 end) alike) found
                        where i.partnership_id = :partnership and i.state = 'open'
                            and (i.folded operator({trgm}.%) :folded or i.search @@ asked.all_words)
                            and found.alike >= :alike
                        order by found.alike desc, i.id limit :most
                        """))
                .param("dictionary", "pg_catalog." + dictionary)
                .param("words", dictionary.equals("serbian") ? Wording.latin(title) : title)
                .param("folded", folded)
                .param("partnership", partnership.id().value())
                .param("alike", ALIKE)
                .param("most", most)
                .query((row, number) -> IdeaLines.line(row, partnership.path()))
                .list();
    }
}
