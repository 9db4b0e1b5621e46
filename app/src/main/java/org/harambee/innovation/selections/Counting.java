package org.harambee.innovation.selections;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.selecting.Selecting;
import org.harambee.ui.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts a selection that has closed: writes down what is counted as a file, and asks the command {@code select} what it
 * tells of it, so that whoever has the file is told the same. What was chosen is told first; what takes longer is worked
 * out from the file after that.
 */
@Component
class Counting {
    private static final String FEW = "few";
    private static final String UNGROUPED = "ungrouped";

    private final JdbcClient database;
    private final Selections selections;
    private final Ballots ballots;
    private final Results results;
    private final Affiliates affiliates;
    private final Changes changes;
    private final Clock clock;

    Counting(
            JdbcClient database,
            Selections selections,
            Ballots ballots,
            Results results,
            Affiliates affiliates,
            Changes changes,
            Clock clock) {
        this.database = database;
        this.selections = selections;
        this.ballots = ballots;
        this.results = results;
        this.affiliates = affiliates;
        this.changes = changes;
        this.clock = clock;
    }

    /** Counts it, unless somebody else does or has: in one transaction, so that a count cut off has not begun. */
    @Transactional
    void count(UUID id) {
        boolean held = held(id);
        Selection selection = selections.of(id);
        if (!held
                || selection.counted()
                || clock.instant().isBefore(selection.facts().closes())) {
            return;
        }
        shuffle(selection);
        count(selection, selections.candidates(id));
        database.sql("update innovation.selection set counted_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        changes.announce();
    }

    /** Works out the next of what is not told of it yet, unless somebody else does. */
    @Transactional
    void tellMore(UUID id) {
        if (!held(id)) {
            return;
        }
        Selection selection = selections.of(id);
        Result result = results.of(id).orElseThrow();
        switch (result.stage()) {
            case CHOSEN -> results.compared(id, previews(selection));
            case COMPARED ->
                results.explained(id, told(election(id), CommandWords.explained(words(selection, result.unshown()))));
            case EXPLAINED -> {}
        }
        changes.announce();
    }

    private boolean held(UUID id) {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended(?::text, 0))")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes all secret ballots anew, in the order of their random ids: as the rows stood, their order and the
     * transaction they carried told who cast them to whoever reads the database's files.
     */
    private void shuffle(Selection selection) {
        database.sql("with old as (delete from innovation.selection_ballot where selection_id = ? returning *)"
                        + " insert into innovation.selection_ballot select * from old order by id")
                .param(selection.id())
                .update();
        database.sql("with old as (delete from innovation.selection_roll where selection_id = ? returning *)"
                        + " insert into innovation.selection_roll select * from old order by person_id, affiliate_id")
                .param(selection.id())
                .update();
    }

    private void count(Selection selection, List<Candidate> candidates) {
        CountedBallots counted = new CountedBallots(candidates);
        int cast = take(selection, counted);
        List<Integer> withdrawn = candidates.stream()
                .filter(Candidate::gone)
                .map(Candidate::number)
                .toList();
        if (counted.all().isEmpty()) {
            var nothing = new Result(Result.Stage.EXPLAINED, cast, withdrawn, "", List.of());
            results.keep(selection, nothing, null, null);
            return;
        }
        String unshown = unshown(selection, counted);
        byte[] election = ElectionFile.of(selection, candidates, counted, unshown.isEmpty());
        String outcome = told(election, CommandWords.plain(words(selection, unshown)));
        var first = new Result(Result.Stage.CHOSEN, cast, withdrawn, unshown, List.of());
        results.keep(selection, first, outcome, election);
        if (unshown.equals(FEW)) {
            database.sql("update innovation.selection_ballot set affiliate_id = null where selection_id = ?")
                    .param(selection.id())
                    .update();
        }
    }

    private List<Preview> previews(Selection selection) {
        List<Candidate> candidates = selections.candidates(selection.id());
        CountedBallots counted = new CountedBallots(candidates);
        take(selection, counted);
        byte[] election = election(selection.id());
        return Arrays.stream(SelectionRule.values())
                .filter(rule -> rule.reads(selection.facts().kind()))
                .map(rule -> preview(selection, rule, election, candidates, counted))
                .toList();
    }

    private byte[] election(UUID id) {
        return results.election(id).orElseThrow();
    }

    private int take(Selection selection, CountedBallots counted) {
        Map<AffiliateId, String> codes =
                affiliates.all().stream().collect(Collectors.toMap(Affiliate::id, Affiliate::code));
        int[] cast = {0};
        Ballots.Taker taker = (affiliate, marks) -> {
            cast[0]++;
            counted.take(affiliate == null ? "" : codes.getOrDefault(affiliate, ""), marks);
        };
        if (selection.facts().electorate().secret()) {
            ballots.each(selection.id(), taker);
        } else {
            ballots.voices(selection.id()).forEach(voice -> taker.take(voice.partner(), voice.marks()));
        }
        return cast[0];
    }

    private static String unshown(Selection selection, CountedBallots counted) {
        if (!selection.facts().electorate().secret()) {
            return "";
        }
        if (!selection.grouped()) {
            return UNGROUPED;
        }
        return counted.smallestGroup() < Roll.FEWEST ? FEW : "";
    }

    static List<String> words(Selection selection, String unshown) {
        Facts facts = selection.facts();
        return CommandWords.of(facts.rule(), facts.kind(), selection.seed(), unshown.isEmpty());
    }

    private static Preview preview(
            Selection selection,
            SelectionRule rule,
            byte[] election,
            List<Candidate> candidates,
            CountedBallots counted) {
        List<String> words =
                CommandWords.plain(CommandWords.of(rule, selection.facts().kind(), selection.seed(), false));
        JsonNode outcome = JsonMapper.shared().readTree(told(election, words)).path("outcome");
        List<String> chosen =
                outcome.path("selected").valueStream().map(JsonNode::asString).toList();
        List<Integer> numbers = candidates.stream()
                .filter(one -> chosen.contains(one.code()))
                .map(Candidate::number)
                .toList();
        BigDecimal cost = candidates.stream()
                .filter(one -> chosen.contains(one.code()))
                .map(Candidate::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Preview(rule, chosen, cost, counted.content(numbers));
    }

    private static String told(byte[] election, List<String> words) {
        try {
            return Selecting.told(new ByteArrayInputStream(election), words);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
