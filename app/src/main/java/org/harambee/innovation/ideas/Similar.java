package org.harambee.innovation.ideas;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.partnership.Partnership;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the ideas that say nearly what somebody is about to say: by the trigrams of titles, whatever the language, by the
 * words of titles as the idea's own language knows them, and where these find few, by the rare runs of letters that titles
 * have in common. See docs/adr/0012.
 */
@Repository
public class Similar {
    /** From so much on, two titles look alike: what PostgreSQL's operator, and so the index, takes it to be. */
    static final double ALIKE = 0.3;

    private static final int SHORTEST = 4;

    private final JdbcClient database;
    private final Trigrams trigrams;
    private final Titles titles;

    Similar(JdbcClient database, Trigrams trigrams, Titles titles) {
        this.database = database;
        this.trigrams = trigrams;
        this.titles = titles;
    }

    /**
     * The open ideas that look most like a title, the likest first.
     *
     * @param language the language it is written in, BCP 47; null where nobody has said it
     * @param most at most so many
     */
    List<IdeaLine> to(Partnership partnership, String title, @Nullable String language, int most) {
        String folded = SearchText.folded(title);
        if (folded.length() < SHORTEST) {
            return List.of();
        }
        List<IdeaLine> found = found(partnership, title, language, most);
        if (found.size() == most) {
            return found;
        }
        Set<String> there = found.stream().map(IdeaLine::code).collect(Collectors.toSet());
        return Stream.concat(
                        found.stream(), alike(partnership, folded, most).filter(idea -> !there.contains(idea.code())))
                .limit(most)
                .toList();
    }

    private Stream<IdeaLine> alike(Partnership partnership, String folded, int most) {
        UUID[] ids = titles.like(partnership.id(), folded, most).toArray(UUID[]::new);
        if (ids.length == 0) {
            return Stream.empty();
        }
        return database
                .sql(IdeaLines.LINES + """
                        innovation.idea i
                        where i.id = any(:ids) and i.partnership_id = :partnership and i.state = 'open'
                        order by array_position(:ids, i.id)
                        """)
                .param("ids", ids)
                .param("partnership", partnership.id().value())
                .query((row, number) -> IdeaLines.line(row, partnership.path()))
                .list()
                .stream();
    }

    private List<IdeaLine> found(Partnership partnership, String title, @Nullable String language, int most) {
        String dictionary = SearchText.dictionary(language);
        return database.sql(trigrams.sql(IdeaLines.LINES + """
                        innovation.idea i, plainto_tsquery(:dictionary::regconfig, :words) words,
                        lateral (select greatest({trgm}.similarity(i.folded, :folded),
                            case when i.search @@ words then 0.5 else 0 end) alike) found
                        where i.partnership_id = :partnership and i.state = 'open'
                            and (i.folded operator({trgm}.%) :folded or i.search @@ words)
                            and found.alike >= :alike
                        order by found.alike desc, i.id limit :most
                        """))
                .param("dictionary", "pg_catalog." + dictionary)
                .param("words", dictionary.equals("serbian") ? SearchText.latin(title) : title)
                .param("folded", SearchText.folded(title))
                .param("partnership", partnership.id().value())
                .param("alike", ALIKE)
                .param("most", most)
                .query((row, number) -> IdeaLines.line(row, partnership.path()))
                .list();
    }
}
