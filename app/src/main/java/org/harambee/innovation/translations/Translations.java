package org.harambee.innovation.translations;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.ideas.Idea;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one translation of an idea for each language; the last one who wrote it is named. */
@Repository
public class Translations {
    private final JdbcClient database;
    private final Clock clock;
    private final Acts acts;

    Translations(JdbcClient database, Clock clock, Acts acts) {
        this.database = database;
        this.clock = clock;
        this.acts = acts;
    }

    public List<Translation> of(Idea idea) {
        return of(List.of(idea.id())).getOrDefault(idea.id(), List.of());
    }

    /** Of each of these ideas; those that nobody translated are left out. */
    public Map<IdeaId, List<Translation>> of(Collection<IdeaId> ideas) {
        return database
                .sql("select language, title, text, of_version, version, person_id, affiliate_id, idea_id"
                        + " from innovation.idea_translation where idea_id = any(?) order by language")
                .param(ideas.stream().map(IdeaId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new IdeaId(row.getObject(8, UUID.class)),
                        new Translation(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getObject(6, UUID.class),
                                row.getObject(7, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * Puts a translation there, unless someone else has changed it since this version was read.
     *
     * @param version the version the person had before them; 0 where there was none
     */
    @Transactional
    boolean put(Idea idea, String path, Translation translation, int version, Actor by) {
        boolean kept = database.sql("""
                        insert into innovation.idea_translation (partnership_id, idea_id, language, title, text, of_version,
                            person_id, affiliate_id, at)
                        values (:partnership, :idea, :language, :title, :text, :of, :person, cast(:affiliate as uuid), :now)
                        on conflict (idea_id, language) do update set title = excluded.title, text = excluded.text,
                            of_version = excluded.of_version, person_id = excluded.person_id,
                            affiliate_id = excluded.affiliate_id, at = excluded.at,
                            version = idea_translation.version + 1
                        where idea_translation.version = :version
                        """)
                        .param("partnership", idea.partnership().value())
                        .param("idea", idea.id().value())
                        .param("language", translation.language())
                        .param("title", translation.title())
                        .param("text", translation.text())
                        .param("of", idea.version())
                        .param("person", by.person().value())
                        .param("affiliate", by.affiliateValue())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("version", version)
                        .update()
                == 1;
        if (kept) {
            acts.record(new Act(idea.partnership(), by, "innovation-act-translation", path, translation.title()));
        }
        return kept;
    }
}
