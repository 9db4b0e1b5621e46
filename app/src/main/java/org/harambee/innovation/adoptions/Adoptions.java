package org.harambee.innovation.adoptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.partnership.PartialDate;
import org.harambee.partnership.Partnership;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds who took what home. */
@Repository
public class Adoptions {
    private static final String ADOPTION = """
            select a.*, case when i.state = 'withdrawn' then null else coalesce(i.title, p.title) end subject_title,
                coalesce(i.code, p.code) subject_code,
                case when i.state = 'withdrawn' then '' else coalesce(i.title_slug, p.slug) end subject_slug,
                coalesce(i.language, p.language) subject_language, told.reports, told.last_at
            from innovation.adoption a
            left join innovation.idea i on i.id = a.idea_id
            left join innovation.prototype p on p.id = a.prototype_id
            cross join lateral (select count(*) reports, max(r.told_at) last_at
                from innovation.adoption_report r where r.adoption_id = a.id) told
            where\s""";
    static final String OF_PARTNERSHIP = ADOPTION + "a.partnership_id = :partnership ";
    // what lasts first, the newest in front
    private static final String ORDER = " order by a.ended_at is not null, a.id desc";

    private final JdbcClient database;

    Adoptions(JdbcClient database) {
        this.database = database;
    }

    Optional<Adoption> find(Partnership partnership, String code) {
        return database.sql(OF_PARTNERSHIP + "and a.code = :code")
                .param("partnership", partnership.id().value())
                .param("code", code.toUpperCase(Locale.ROOT))
                .query((row, number) -> adoption(row, partnership))
                .optional();
    }

    /** All of a partnership, or those of one affiliate. */
    public List<Adoption> of(Partnership partnership, Optional<AffiliateId> affiliate, int most) {
        return database.sql(OF_PARTNERSHIP + (affiliate.isPresent() ? "and a.affiliate_id = :affiliate" : "") + ORDER
                        + " limit :most")
                .param("partnership", partnership.id().value())
                .param("affiliate", affiliate.map(AffiliateId::value).orElse(null))
                .param("most", most)
                .query((row, number) -> adoption(row, partnership))
                .list();
    }

    /** An adoption with its address. */
    record Taken(Adoption adoption, String path) {}

    /** What an affiliate took home from these partnerships. */
    List<Taken> by(AffiliateId affiliate, Collection<Partnership> partnerships) {
        Map<UUID, Partnership> byId =
                partnerships.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return database.sql(ADOPTION + "a.affiliate_id = :affiliate and a.partnership_id = any(:partnerships)" + ORDER)
                .param("affiliate", affiliate.value())
                .param("partnerships", byId.keySet().toArray(UUID[]::new))
                .query((row, number) -> {
                    Partnership of = Objects.requireNonNull(byId.get(row.getObject("partnership_id", UUID.class)));
                    Adoption adoption = adoption(row, of);
                    return new Taken(adoption, adoption.path(of.path()));
                })
                .list();
    }

    /** Of an idea or a prototype. */
    public List<Adoption> of(Partnership partnership, UUID subject) {
        return database.sql(OF_PARTNERSHIP + "and (a.idea_id = :subject or a.prototype_id = :subject)" + ORDER)
                .param("partnership", partnership.id().value())
                .param("subject", subject)
                .query((row, number) -> adoption(row, partnership))
                .list();
    }

    /** How it went, the newest in front. */
    List<Report> reports(Adoption adoption) {
        return database.sql("select text, link, language, told_at, told_by from innovation.adoption_report"
                        + " where adoption_id = ? order by told_at desc, id desc")
                .param(adoption.id())
                .query((row, number) -> new Report(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, UUID.class)))
                .list();
    }

    static Adoption adoption(ResultSet row, Partnership partnership) throws SQLException {
        Instant at = row.getObject("adopted_at", OffsetDateTime.class).toInstant();
        OffsetDateTime last = row.getObject("last_at", OffsetDateTime.class);
        return new Adoption(
                row.getObject("id", UUID.class),
                row.getString("code"),
                new AffiliateId(row.getObject("affiliate_id", UUID.class)),
                subject(row, partnership.path()),
                new Words(
                        row.getString("place"),
                        row.getString("difference"),
                        PartialDate.read(row.getString("since")).orElseThrow(),
                        row.getString("link"),
                        row.getString("language")),
                at,
                Optional.ofNullable(row.getObject("adopted_by", UUID.class)).map(PersonId::new),
                end(row),
                row.getInt("reports"),
                last == null ? at : last.toInstant(),
                row.getBoolean("invented"),
                row.getInt("version"));
    }

    private static Subject subject(ResultSet row, String partnershipPath) throws SQLException {
        UUID idea = row.getObject("idea_id", UUID.class);
        String code = row.getString("subject_code");
        String slug = row.getString("subject_slug");
        return new Subject(
                idea == null ? Subject.Kind.PROTOTYPE : Subject.Kind.IDEA,
                idea == null ? row.getObject("prototype_id", UUID.class) : idea,
                row.getString("subject_title"),
                row.getString("subject_language"),
                idea == null ? Prototype.path(partnershipPath, code, slug) : Idea.path(partnershipPath, code, slug));
    }

    private static Adoption.@Nullable End end(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : new Adoption.End(at.toInstant(), row.getString("reason"));
    }
}
