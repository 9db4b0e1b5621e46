package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.identity.People;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A selection among the concepts that are known, with a ballot of each of the six partners. All of it but the titles is
 * made up, and marked so; the two concepts of which nothing is known are not on the ballot.
 */
@Component
@Order(55)
class SelectionExample implements Example {
    private static final String UNLOCK = "unlock-2023";
    private static final OffsetDateTime OPENED =
            Instant.parse("2023-06-05T07:00:00Z").atOffset(ZoneOffset.UTC);
    private static final Map<String, Integer> COSTS =
            Map.of("Courage festival", 5000, "Challenge platform", 4000, "One-week design sprints", 2500);

    private static final List<String> CHOSEN = List.of("Challenge platform", "One-week design sprints");

    private final JdbcClient database;
    private final Partnerships partnerships;
    private final Affiliates affiliates;
    private final People people;
    private final Counting counting;
    private final Ids ids;

    /** @param ideas by their titles */
    private record Vote(String partner, String person, List<String> ideas) {}

    private static final List<Vote> VOTES = List.of(
            new Vote("wmde", "Frieda (example)", List.of("Courage festival", "One-week design sprints")),
            new Vote("wmrs", "Milica (example)", List.of("Challenge platform", "One-week design sprints")),
            new Vote("wmar", "Facundo (example)", List.of("Courage festival")),
            new Vote("wck", "Amina (example)", List.of("Challenge platform", "One-week design sprints")),
            new Vote("wctz", "Baraka (example)", List.of("Challenge platform")),
            new Vote("wcug", "Nakato (example)", List.of("Challenge platform", "Courage festival")));

    SelectionExample(
            JdbcClient database,
            Partnerships partnerships,
            Affiliates affiliates,
            People people,
            Counting counting,
            Ids ids) {
        this.database = database;
        this.partnerships = partnerships;
        this.affiliates = affiliates;
        this.people = people;
        this.counting = counting;
        this.ids = ids;
    }

    @Override
    public String module() {
        return "innovation-selections";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug(UNLOCK).orElseThrow();
        UUID id = ids.next();
        selection(unlock, id);
        COSTS.keySet().stream().sorted().forEach(title -> idea(unlock, id, title));
        VOTES.forEach(vote -> voice(unlock, id, vote));
        counting.count(id);
        counting.tellMore(id);
        counting.tellMore(id);
        decide(unlock, id);
    }

    // as the rule chose: which these are, a test compares
    private void decide(Partnership partnership, UUID id) {
        database.sql("insert into innovation.selection_decision"
                        + " (selection_id, partnership_id, ideas, overridden, reason, person_id, affiliate_id, at)"
                        + " select ?, ?, array_agg(number order by number), false, '', ?, ?, ?"
                        + " from innovation.selection_idea where selection_id = ? and title = any(?)")
                .param(id)
                .param(partnership.id().value())
                .param(people.ofUserName("Amina (example)").orElseThrow().id().value())
                .param(affiliates.ofCode("wck").orElseThrow().id().value())
                .param(OPENED.plusDays(21))
                .param(id)
                .param(CHOSEN.toArray(String[]::new))
                .update();
    }

    private void selection(Partnership partnership, UUID id) {
        database.sql("insert into innovation.selection (id, partnership_id, code, title, about, unit, currency, budget,"
                        + " electorate, kind, points, rule, seed, opens_at, closes_at, zone, opened_at, grouped,"
                        + " invented, told_at) values (:id, :partnership, :code, :title, :about, 'money', 'EUR', 8000,"
                        + " 'partners', 'approval', 1, 'equal-shares', '2023-06', :opened, :closed, :zone, :opened,"
                        + " true, true, :opened)")
                .param("id", id)
                .param("partnership", partnership.id().value())
                .param("code", ids.code())
                .param("title", "Which concepts first?")
                .param(
                        "about",
                        "Made up to try things out: the partners chose their concepts in another way. Costs and"
                                + " ballots are invented, too.")
                .param("opened", OPENED)
                .param("closed", OPENED.plusDays(14))
                .param("zone", partnership.zone().getId())
                .update();
    }

    private void idea(Partnership partnership, UUID id, String title) {
        database.sql(
                        "insert into innovation.selection_idea (partnership_id, selection_id, number, idea_id, title, cost)"
                                + " select partnership_id, ?, 1 + (select count(*) from innovation.selection_idea"
                                + " where selection_id = ?), id, title, ? from innovation.idea"
                                + " where partnership_id = ? and title = ?")
                .params(
                        id,
                        id,
                        BigDecimal.valueOf(COSTS.getOrDefault(title, 0)),
                        partnership.id().value(),
                        title)
                .update();
    }

    private void voice(Partnership partnership, UUID id, Vote vote) {
        UUID partner = affiliates.ofCode(vote.partner()).orElseThrow().id().value();
        database.sql("insert into innovation.selection_roll (partnership_id, selection_id, affiliate_id)"
                        + " values (?, ?, ?)")
                .params(partnership.id().value(), id, partner)
                .update();
        database.sql(
                        "insert into innovation.selection_voice (partnership_id, selection_id, affiliate_id, ideas, points,"
                                + " person_id, at) select ?, ?, ?, array_agg(number order by number), '{}', ?, ?"
                                + " from innovation.selection_idea where selection_id = ? and title = any(?)")
                .param(partnership.id().value())
                .param(id)
                .param(partner)
                .param(people.ofUserName(vote.person()).orElseThrow().id().value())
                .param(OPENED.plusDays(3))
                .param(id)
                .param(vote.ideas().toArray(String[]::new))
                .update();
    }
}
