package org.harambee.innovation.mergers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.ideas.Cost;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaWriting;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes one idea of two, and two of one again. */
@Repository
public class Mergers {
    private static final int MOST_WORDS = 20;

    private final JdbcClient database;
    private final IdeaWriting writing;
    private final Acts acts;
    private final Clock clock;

    Mergers(JdbcClient database, IdeaWriting writing, Acts acts, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Makes a child of two ideas: their authors are its authors, and they are closed but still there to read. Their
     * supporters are asked, not counted. Nothing where one of them is not open any more.
     */
    @Transactional
    Optional<String> merge(Partnership partnership, List<Idea> parents, Napkin napkin, Actor by) {
        UUID[] ids = parents.stream().map(parent -> parent.id().value()).toArray(UUID[]::new);
        int open = database.sql("select id from innovation.idea where id = any(?) and state = 'open'"
                        + " order by id for update")
                .param(ids)
                .query()
                .listOfRows()
                .size();
        if (open < ids.length) {
            return Optional.empty();
        }
        IdeaWriting.Written child = writing.insert(partnership.id(), grown(napkin, parents), origin(parents, by));
        close(partnership, ids, child.id());
        credit(partnership, ids, child.id());
        String path =
                partnership.path() + "/ideas/" + child.code() + (child.slug().isEmpty() ? "" : "-" + child.slug());
        record(partnership, by, "innovation-act-merge", path, napkin);
        return Optional.of(path);
    }

    /** What was said for the child, and of its parents what nobody was asked to say anew. */
    private static Napkin grown(Napkin said, List<Idea> parents) {
        List<Napkin> napkins = parents.stream().map(Idea::napkin).toList();
        List<Napkin> priced =
                napkins.stream().filter(napkin -> napkin.cost().known()).toList();
        return new Napkin(
                said.title(),
                said.language(),
                said.text(),
                joined(napkins, Napkin::problem),
                joined(napkins, Napkin::forWhom),
                joined(napkins, Napkin::firstStep),
                both(napkins, Napkin::strengths),
                napkins.stream()
                        .map(Napkin::reach)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                // what both together cost nobody has said
                priced.size() == 1 ? priced.getFirst().cost() : Cost.UNKNOWN,
                napkins.stream()
                        .map(Napkin::picture)
                        .filter(picture -> !picture.isEmpty())
                        .findFirst()
                        .orElse(""),
                both(napkins, Napkin::themes));
    }

    private static String joined(List<Napkin> napkins, Function<Napkin, String> part) {
        return napkins.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> both(List<Napkin> napkins, Function<Napkin, List<String>> part) {
        return napkins.stream()
                .flatMap(napkin -> part.apply(napkin).stream())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Parts what was merged: the parents are open again, the child is taken back. False where there is nothing to part. */
    @Transactional
    public boolean part(Partnership partnership, Idea child, Actor by) {
        int parted = database.sql(
                        "update innovation.idea set state = 'withdrawn', version = version + 1, changed_at = ?"
                                + " where id = ? and state = 'open'"
                                + " and exists (select from innovation.idea_parent where child_id = ?)")
                .params(now(), child.id().value(), child.id().value())
                .update();
        if (parted == 1) {
            database.sql("update innovation.idea set state = 'open', version = version + 1, changed_at = ?"
                            + " where state = 'merged'"
                            + " and id in (select parent_id from innovation.idea_parent where child_id = ?)")
                    .params(now(), child.id().value())
                    .update();
            String path = partnership.path() + "/ideas/" + child.code();
            record(partnership, by, "innovation-act-parting", path, child.napkin());
        }
        return parted == 1;
    }

    private Map<String, @Nullable Object> origin(List<Idea> parents, Actor by) {
        Map<String, @Nullable Object> origin = new LinkedHashMap<>();
        origin.put("told_at", now());
        origin.put("told_by", by.person().value());
        origin.put("told_for", by.affiliateValue());
        origin.put("call_id", parents.getFirst().origin().call());
        // of made-up parents nothing real is born
        origin.put(
                "invented", parents.stream().allMatch(parent -> parent.origin().invented()));
        return origin;
    }

    private void close(Partnership partnership, UUID[] parents, IdeaId child) {
        database.sql("insert into innovation.idea_parent (partnership_id, child_id, parent_id)"
                        + " select ?, ?, unnest(?::uuid[])")
                .param(partnership.id().value())
                .param(child.value())
                .param(parents)
                .update();
        database.sql("update innovation.idea set state = 'merged', version = version + 1, changed_at = ?"
                        + " where id = any(?)")
                .param(now())
                .param(parents)
                .update();
    }

    private void credit(Partnership partnership, UUID[] parents, IdeaId child) {
        database.sql("""
                        insert into innovation.idea_author
                            (partnership_id, idea_id, person_id, affiliate_id, position, accepted_at)
                        select distinct on (person_id) ?, ?::uuid, person_id, affiliate_id, position, accepted_at
                        from innovation.idea_author where idea_id = any(?) and accepted_at is not null
                        order by person_id, accepted_at
                        """)
                .param(partnership.id().value())
                .param(child.value())
                .param(parents)
                .update();
        database.sql("insert into innovation.idea_challenge (partnership_id, idea_id, challenge_id)"
                        + " select distinct ?::uuid, ?::uuid, challenge_id from innovation.idea_challenge"
                        + " where idea_id = any(?)")
                .param(partnership.id().value())
                .param(child.value())
                .param(parents)
                .update();
    }

    private void record(Partnership partnership, Actor by, String kind, String path, Napkin napkin) {
        acts.record(new Act(partnership.id(), by, kind, path, Objects.requireNonNullElse(napkin.title(), "")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
