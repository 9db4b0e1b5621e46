package org.harambee.playbook.learnings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeLesson;
import org.harambee.innovation.PrototypeLessons;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.playbook.lessons.Lessons;
import org.harambee.ui.Revised;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what partnerships have learnt. */
@Repository
public class Learnings {
    private static final String LEARNING =
            "select code, kind, theme, text, evidence, told_for, source_title, source_path,"
                    + " source_ending, source_version, version from playbook.learning where partnership_id = ? ";

    private final JdbcClient database;
    private final Lessons lessons;
    private final PrototypeLessons prototypes;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Learnings(JdbcClient database, Lessons lessons, PrototypeLessons prototypes, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.lessons = lessons;
        this.prototypes = prototypes;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Learning> of(PartnershipId partnership) {
        return database.sql(LEARNING + "order by told_at, id")
                .param(partnership.value())
                .query(Learnings::learning)
                .list();
    }

    Optional<Learning> find(PartnershipId partnership, String code) {
        return database.sql(LEARNING + "and code = ?")
                .params(partnership.value(), code)
                .query(Learnings::learning)
                .optional();
    }

    /** The codes of those whose team has put the lesson they come from into other words since. */
    Set<String> corrected(List<Learning> learnings) {
        Map<UUID, Integer> stand = prototypes.versions(
                learnings.stream().flatMap(Learnings::ending).distinct().toList());
        return learnings.stream()
                .filter(learning ->
                        learning.source() != null && learning.source().corrected(stand))
                .map(Learning::code)
                .collect(Collectors.toSet());
    }

    @Transactional
    String tell(Partnership partnership, Typed typed, Actor by) {
        return tell(partnership, typed, null, ids.code(), by);
    }

    /** Takes a lesson in; nothing where somebody else has answered it meanwhile. */
    @Transactional
    Optional<String> take(Partnership partnership, Typed typed, PrototypeLesson lesson, Actor by) {
        String code = ids.code();
        return lessons.take(lesson, code, by)
                ? Optional.of(tell(partnership, typed, source(lesson), code, by))
                : Optional.empty();
    }

    private static Learning.Source source(PrototypeLesson lesson) {
        return new Learning.Source(lesson.title(), lesson.path(), lesson.ending(), lesson.version());
    }

    private String tell(Partnership partnership, Typed typed, Learning.@Nullable Source source, String code, Actor by) {
        database.sql("insert into playbook.learning"
                        + " (id, partnership_id, code, kind, theme, text, told_at, told_by, told_for, source_title,"
                        + " source_path, source_ending, source_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(code)
                .param(typed.kind().word())
                .param(typed.theme())
                .param(typed.text())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(source == null ? null : source.title())
                .param(source == null ? null : source.path())
                .param(source == null ? null : source.ending())
                .param(source == null ? null : source.version())
                .update();
        return record(partnership, "playbook-act-learning", code, typed, by);
    }

    /**
     * @param version the version the person had before them when they began to type
     * @param source the version of the lesson it comes from, then
     */
    @Transactional
    Revised<Learning> revise(
            Partnership partnership, Learning learning, Typed typed, int version, int source, Actor by) {
        Learning before = held(partnership, learning);
        if (Typed.of(before).equals(typed)) {
            return new Revised.Saved<>(path(partnership, before.code()));
        }
        if (before.version() != version) {
            return new Revised.Overtaken<>(before);
        }
        // what its own people now say in other words needs no evidence from elsewhere, and they knew what its source
        // said
        database.sql("update playbook.learning set evidence = case when text = :text then evidence end,"
                        + " source_version = case when text = :text then source_version else :source end,"
                        + " kind = :kind, theme = :theme, text = :text, version = version + 1"
                        + " where partnership_id = :partnership and code = :code")
                .param(
                        "source",
                        stands(before).map(now -> Math.min(now, source)).orElse(null),
                        Types.INTEGER)
                .param("kind", typed.kind().word())
                .param("theme", typed.theme())
                .param("text", typed.text())
                .param("partnership", partnership.id().value())
                .param("code", before.code())
                .update();
        return new Revised.Saved<>(record(partnership, "playbook-act-learning-changed", before.code(), typed, by));
    }

    /** As which version the lesson it comes from stands now; nothing where it comes from none. */
    Optional<Integer> stands(Learning learning) {
        return ending(learning)
                .flatMap(ending ->
                        Stream.ofNullable(prototypes.versions(List.of(ending)).get(ending)))
                .findFirst();
    }

    private static Stream<UUID> ending(Learning learning) {
        Learning.Source source = learning.source();
        return source == null ? Stream.empty() : Stream.ofNullable(source.ending());
    }

    private Learning held(Partnership partnership, Learning learning) {
        return database.sql(LEARNING + "and code = ? for update")
                .params(partnership.id().value(), learning.code())
                .query(Learnings::learning)
                .single();
    }

    private String record(Partnership partnership, String kind, String code, Typed typed, Actor by) {
        String path = path(partnership, code);
        acts.record(new Act(partnership.id(), by, kind, path, typed.text()));
        return path;
    }

    private static String path(Partnership partnership, String code) {
        return partnership.path() + "/playbook#" + code;
    }

    private static Learning learning(ResultSet row, int number) throws SQLException {
        return new Learning(
                row.getString("code"),
                Worded.find(Kind.class, row.getString("kind")).orElseThrow(),
                row.getString("theme"),
                row.getString("text"),
                Evidence.read(row.getString("evidence")),
                Optional.ofNullable(row.getObject("told_for", UUID.class)).map(AffiliateId::new),
                source(row),
                row.getInt("version"));
    }

    private static Learning.@Nullable Source source(ResultSet row) throws SQLException {
        String path = row.getString("source_path");
        return path == null
                ? null
                : new Learning.Source(
                        row.getString("source_title"),
                        path,
                        row.getObject("source_ending", UUID.class),
                        row.getInt("source_version"));
    }
}
