package org.harambee.innovation.juries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.Example;
import org.harambee.identity.People;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Two juries that read what is known of the ideas of 2023: one that has closed, and one that reviews. That the criteria
 * were originality, urgency and feasibility is known; the juries, their jurors and what these gave are invented.
 */
@Component
@Order(60)
class ExampleJuries implements Example {
    private static final int MOST_IDEAS = 12;
    private static final List<String> JURORS = List.of(
            "Amina (example) wck",
            "Baraka (example) wctz",
            "Nakato (example) wcug",
            "Milica (example) wmrs",
            "Facundo (example) wmar",
            "Frieda (example) wmde");

    private final Partnerships partnerships;
    private final People people;
    private final Affiliates affiliates;
    private final Candidates candidates;
    private final Juries juries;
    private final Jurors jurors;
    private final Rounds rounds;
    private final Planning planning;
    private final Assignments assignments;
    private final Reviews reviews;
    private final Messages messages;

    ExampleJuries(
            Partnerships partnerships,
            People people,
            Affiliates affiliates,
            Candidates candidates,
            Juries juries,
            Jurors jurors,
            Rounds rounds,
            Planning planning,
            Assignments assignments,
            Reviews reviews,
            Messages messages) {
        this.partnerships = partnerships;
        this.people = people;
        this.affiliates = affiliates;
        this.candidates = candidates;
        this.juries = juries;
        this.jurors = jurors;
        this.rounds = rounds;
        this.planning = planning;
        this.assignments = assignments;
        this.reviews = reviews;
        this.messages = messages;
    }

    @Override
    public String module() {
        return "innovation-juries";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        Jury first = reviewing(unlock, "First reading", LocalDate.of(2023, 5, 2));
        give(first, 1);
        juries.advance(unlock, again(first), JuryState.CLOSED, null);
        give(reviewing(unlock, "Second reading", LocalDate.of(2023, 5, 22)), 2);
    }

    private Jury reviewing(Partnership unlock, String name, LocalDate starts) {
        Jury jury = juries.add(unlock, sheet(name, starts), null);
        List<IdeaId> ideas = candidates.fitting(unlock.id(), new Candidates.Filter("", "", "", true)).stream()
                .limit(MOST_IDEAS)
                .toList();
        jurors.read(jury, ideas);
        JURORS.forEach(line -> seat(jury, line));
        switch (planning.repaired(rounds.of(again(jury))).orElseThrow()) {
            case Planned.Plan plan -> assignments.keep(unlock, plan, null);
            case Planned.NoWay none ->
                throw new IllegalStateException("the example's reviews can't be given out: " + none.why());
        }
        juries.advance(unlock, again(jury), JuryState.REVIEWING, null);
        return again(jury);
    }

    private Jury.Sheet sheet(String name, LocalDate starts) {
        List<Criterion> criteria = new ArrayList<>();
        for (String usual : List.of("originality", "urgency", "feasibility")) {
            String key = "innovation-jury-usual-" + usual;
            criteria.add(new Criterion(
                    messages.say(Language.ENGLISH, key, Map.of()),
                    1,
                    List.of(messages.say(Language.ENGLISH, key + "-anchors", Map.of())
                            .split(" / ", -1))));
        }
        // nobody here wrote a concept, so four of six can read each, and everybody reads about as many
        JuryRules rules = new JuryRules(5, 4, MOST_IDEAS, 1, JuryRules.Reading.ONE, true);
        return new Jury.Sheet(name, "", criteria, rules, starts, starts.plusDays(13));
    }

    private void seat(Jury jury, String line) {
        int at = line.lastIndexOf(' ');
        PersonId person = people.ofUserName(line.substring(0, at)).orElseThrow().id();
        Affiliate affiliate = affiliates.ofCode(line.substring(at + 1)).orElseThrow();
        jurors.invite(jury, person, Optional.of(affiliate.id()), null);
        List<String> languages = new ArrayList<>(affiliate.languages());
        languages.add("en");
        jurors.accept(
                jury,
                new Juror(
                        person,
                        Optional.of(affiliate.id()),
                        Juror.State.ACCEPTED,
                        languages.stream().map(Grounds::primary).distinct().toList(),
                        List.of(),
                        null),
                List.of(),
                List.of());
    }

    /** Points that differ by idea, juror and criterion, the same in every example world. */
    private void give(Jury jury, int every) {
        Round round = rounds.of(jury);
        for (int idea = 0; idea < round.ideas().size(); idea++) {
            for (int juror = 0; juror < round.jurors().size(); juror++) {
                if (round.has(idea, juror, Review.State.ASSIGNED) && juror % every == 0) {
                    reviews.keep(jury, given(round.review(idea, juror).orElseThrow(), idea, juror));
                }
            }
        }
    }

    private static Review given(Review review, int idea, int juror) {
        List<Integer> scores = IntStream.range(0, 3)
                .map(criterion -> 3 + (idea * 5 + criterion * 2) % 3 - 1 + (juror * 2) % 3 - 1)
                .map(point -> Math.clamp(point, 1, 5))
                .boxed()
                .toList();
        return new Review(review.idea(), review.person(), Review.State.GIVEN, scores, "", "", "", review.version());
    }

    private Jury again(Jury jury) {
        return juries.find(jury.partnership(), jury.code()).orElseThrow();
    }
}
