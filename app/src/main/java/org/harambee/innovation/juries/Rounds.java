package org.harambee.innovation.juries;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds all of a jury at one moment. */
@Repository
class Rounds {
    private static final String PEOPLE = """
            with recursive line (idea, at) as (
                select idea_id, idea_id from innovation.jury_idea where jury_id = :jury
                union
                select l.idea, p.parent_id from line l join innovation.idea_parent p on p.child_id = l.at)
            select l.idea, a.person_id person, a.affiliate_id affiliate
                from line l join innovation.idea_author a on a.idea_id = l.at
            union
            -- who imported an idea or merged others is none of its authors; for whom it was told elsewhere has no other place
            select l.idea, null::uuid, i.told_for
                from line l join innovation.idea i on i.id = l.at
                where i.told_for is not null and i.source is not null
            """;

    private final JdbcClient database;
    private final Memberships memberships;
    private final Accounts accounts;

    Rounds(JdbcClient database, Memberships memberships, Accounts accounts) {
        this.database = database;
        this.memberships = memberships;
        this.accounts = accounts;
    }

    Round of(Jury jury) {
        Map<Pair, Review> reviews = reviews(jury);
        Set<PersonId> given = reviews.keySet().stream().map(Pair::person).collect(Collectors.toSet());
        // whoever gave something and is no longer there, or was asked again, stays with what they gave
        List<Juror> jurors = jurors(jury).stream()
                .filter(juror -> juror.is(Juror.State.ACCEPTED) || given.contains(juror.person()))
                .map(juror -> juror.is(Juror.State.ACCEPTED) ? juror : juror.left())
                .toList();
        Map<PersonId, Set<PersonId>> same = accounts.of(jury.partnership());
        return new Round(
                jury, ideas(jury), jurors, wishes(jury), decisions(jury), reviews, same, affiliates(jurors, same));
    }

    /** Everybody who was asked, in that order. */
    List<Juror> jurors(Jury jury) {
        return database.sql("select * from innovation.jury_juror where jury_id = ? order by invited_at, person_id")
                .param(jury.id().value())
                .query(Rounds::juror)
                .list();
    }

    Optional<Juror> juror(Jury jury, PersonId person) {
        return database.sql("select * from innovation.jury_juror where jury_id = ? and person_id = ?")
                .params(jury.id().value(), person.value())
                .query(Rounds::juror)
                .optional();
    }

    List<ReadIdea> ideas(Jury jury) {
        Map<IdeaId, Set<PersonId>> people = new HashMap<>();
        Map<IdeaId, Set<AffiliateId>> told = new HashMap<>();
        database.sql(PEOPLE).param("jury", jury.id().value()).query(row -> {
            IdeaId idea = new IdeaId(row.getObject("idea", UUID.class));
            add(people, idea, row.getObject("person", UUID.class), PersonId::new);
            add(told, idea, row.getObject("affiliate", UUID.class), AffiliateId::new);
        });
        return database.sql("select i.id, i.code, i.title_slug, i.title, i.language, i.themes, i.state"
                        + " from innovation.jury_idea j join innovation.idea i on i.id = j.idea_id"
                        + " where j.jury_id = ? order by j.position, i.id")
                .param(jury.id().value())
                .query((row, number) -> idea(row, people, told))
                .list();
    }

    Map<Pair, Wish> wishes(Jury jury) {
        return database
                .sql("select idea_id, person_id, wish, word from innovation.jury_wish where jury_id = ?")
                .param(jury.id().value())
                .query((row, number) -> new Wish(
                        pair(row).person(),
                        pair(row).idea(),
                        Worded.find(Wish.Kind.class, row.getString("wish")).orElseThrow(),
                        row.getString("word")))
                .list()
                .stream()
                .collect(Collectors.toMap(wish -> new Pair(wish.idea(), wish.person()), Function.identity()));
    }

    private Map<Pair, Boolean> decisions(Jury jury) {
        Map<Pair, Boolean> decisions = new HashMap<>();
        database.sql("select idea_id, person_id, wanted from innovation.jury_decision where jury_id = ?")
                .param(jury.id().value())
                .query(row -> {
                    decisions.put(pair(row), row.getBoolean("wanted"));
                });
        return decisions;
    }

    private Map<Pair, Review> reviews(Jury jury) {
        return database
                .sql("select * from innovation.jury_review where jury_id = ?")
                .param(jury.id().value())
                .query(Rounds::review)
                .list()
                .stream()
                .collect(Collectors.toMap(review -> new Pair(review.idea(), review.person()), Function.identity()));
    }

    private Map<PersonId, Set<AffiliateId>> affiliates(List<Juror> jurors, Map<PersonId, Set<PersonId>> same) {
        Set<PersonId> all = new HashSet<>();
        jurors.forEach(juror -> all.addAll(same.getOrDefault(juror.person(), Set.of(juror.person()))));
        Map<PersonId, Set<AffiliateId>> each = memberships.of(all);
        Map<PersonId, Set<AffiliateId>> together = new HashMap<>();
        for (Juror juror : jurors) {
            Set<AffiliateId> own = new HashSet<>();
            juror.affiliate().ifPresent(own::add);
            same.getOrDefault(juror.person(), Set.of(juror.person()))
                    .forEach(account -> own.addAll(each.getOrDefault(account, Set.of())));
            together.put(juror.person(), own);
        }
        return together;
    }

    private static ReadIdea idea(ResultSet row, Map<IdeaId, Set<PersonId>> people, Map<IdeaId, Set<AffiliateId>> told)
            throws SQLException {
        IdeaId id = new IdeaId(row.getObject("id", UUID.class));
        String title = row.getString("title");
        return new ReadIdea(
                id,
                row.getString("code"),
                row.getString("title_slug"),
                title == null ? row.getString("code") : title,
                row.getString("language"),
                texts(row.getArray("themes")),
                row.getString("state").equals("open"),
                people.getOrDefault(id, Set.of()),
                told.getOrDefault(id, Set.of()));
    }

    private static Juror juror(ResultSet row, int number) throws SQLException {
        return new Juror(
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("affiliate_id", UUID.class)).map(AffiliateId::new),
                Worded.find(Juror.State.class, row.getString("state")).orElseThrow(),
                texts(row.getArray("languages")),
                texts(row.getArray("themes")),
                (Integer) row.getObject("load"));
    }

    static Review review(ResultSet row, int number) throws SQLException {
        Integer[] scores = (Integer[]) row.getArray("scores").getArray();
        return new Review(
                pair(row).idea(),
                pair(row).person(),
                Worded.find(Review.State.class, row.getString("state")).orElseThrow(),
                Arrays.asList(scores),
                row.getString("comment"),
                row.getString("note"),
                row.getString("reason"),
                row.getInt("version"));
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                new IdeaId(row.getObject("idea_id", UUID.class)), new PersonId(row.getObject("person_id", UUID.class)));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static <T> void add(Map<IdeaId, Set<T>> to, IdeaId idea, @Nullable UUID value, Function<UUID, T> kind) {
        if (value != null) {
            to.computeIfAbsent(idea, key -> new HashSet<>()).add(kind.apply(value));
        }
    }
}
