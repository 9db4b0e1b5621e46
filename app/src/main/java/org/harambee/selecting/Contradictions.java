package org.harambee.selecting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.telling.Refusal;
import org.harambee.telling.Words;

/** Options that can't be, or that the rule would never look at: refused, so that nobody believes that they counted. */
final class Contradictions {
    private static final Set<Worth> ORDERING = Set.of(Worth.POINTS, Worth.BORDA, Worth.BORDA1);

    private final Request request;
    private final Request plain;

    private Contradictions(Request request) {
        this.request = request;
        this.plain = Request.of(request.file());
    }

    /** @throws Refusal with the first contradiction */
    static void refuse(Request request) throws Refusal {
        var contradictions = new Contradictions(request);
        contradictions.amounts();
        contradictions.rule();
        contradictions.raising();
        contradictions.others();
    }

    /**
     * What is verified says itself how it was chosen; an option that says something else is refused. Options that say
     * what is meant where nothing is said can't be told from silence.
     *
     * @param asked on the command line
     * @param told by the outcome
     */
    static void refuse(Request asked, Request told) throws Refusal {
        var contradictions = new Contradictions(asked);
        contradictions.same("--rule", asked.rule(), contradictions.plain.rule(), told.rule());
        contradictions.same("--utility", asked.utility(), contradictions.plain.utility(), told.utility());
        contradictions.same("--completion", asked.completion(), contradictions.plain.completion(), told.completion());
        contradictions.same("--tie", asked.ties(), contradictions.plain.ties(), told.ties());
        contradictions.same("--seed", asked.seed(), contradictions.plain.seed(), told.seed());
        contradictions.same("--weights", asked.weights(), contradictions.plain.weights(), told.weights());
        contradictions.same("--groups", asked.groups(), List.of(), told.groups());
        contradictions.same("--contribution", asked.contributions(), Map.of(), told.contributions());
        contradictions.same("--size", asked.size(), Optional.empty(), told.size());
        contradictions.same("--start", asked.start(), contradictions.plain.start(), told.start());
        contradictions.same("--stop", asked.stop(), contradictions.plain.stop(), told.stop());
        contradictions.same(
                "--increment",
                asked.increment().stripTrailingZeros(),
                contradictions.plain.increment().stripTrailingZeros(),
                told.increment().stripTrailingZeros());
        contradictions.same("--compare", asked.comparison(), contradictions.plain.comparison(), told.comparison());
    }

    private void same(String option, Object asked, Object plain, Object told) throws Refusal {
        refuseWhere(
                !asked.equals(plain) && !asked.equals(told),
                request.verify().orElseThrow() + " was chosen with another " + option
                        + " than the one given; leave out " + option);
    }

    private void amounts() throws Refusal {
        refuseWhere(
                request.increment().signum() <= 0, "--increment is " + request.increment() + "; it must be above 0");
        refuseWhere(
                Completing.isTooLong(request.increment()),
                "--increment has too many digits; write at most 18 before the dot and 18 behind it");
        refuseWhere(request.size().filter(size -> size < 1).isPresent(), "--size must be 1 or more");
        refuseWhere(request.near().filter(near -> near < 0).isPresent(), "--near must be 0 or more");
        refuseWhere(request.near().isPresent() && !request.explain(), "--near needs --explain");
    }

    private void rule() throws Refusal {
        var rule = "--rule " + Words.of(request.rule());
        refuseWhere(
                request.size().isPresent() && request.rule() != RuleName.TOP,
                "--size goes with --rule top and not with " + rule);
        refuseWhere(
                (request.rule() == RuleName.PHRAGMEN || request.rule() == RuleName.GREEDY_PER_COST)
                        && ORDERING.contains(request.utility()),
                "--utility " + request.utility() + " does not go with " + rule
                        + ", which only asks who named a project");
        refuseWhere(
                !request.isByEqualShares()
                        && request.completion() != plain.completion()
                        && request.completion() != Completion.NONE,
                "--completion " + request.completion() + " goes with Equal Shares and not with " + rule);
        refuseWhere(
                request.rule() == RuleName.EXACT_EQUAL_SHARES && request.isByPercent(),
                "--completion " + request.completion() + " does not go with " + rule
                        + ", whose endowments rise from event to event");
    }

    private void raising() throws Refusal {
        var raised = ", where no endowment is raised";
        refuseWhere(
                !request.isByEqualShares() && request.start() != plain.start(),
                "--start " + request.start() + " does not go with --rule " + Words.of(request.rule()) + raised);
        refuseWhere(
                !request.raises() && request.stop() != plain.stop(),
                "--stop " + request.stop() + " needs a --completion that raises endowments, such as add1");
        refuseWhere(
                (!request.raises() || request.isExact()) && request.increment().compareTo(BigDecimal.ONE) != 0,
                "--increment needs a --completion that raises step by step, such as add1");
    }

    private void others() throws Refusal {
        refuseWhere(
                request.seed().isPresent() && !request.ties().contains(TieWord.LOT),
                "--seed needs a lot, but --tie names none; add lot to --tie or leave out --seed");
        refuseWhere(
                !request.contributions().isEmpty()
                        && request.rule() != RuleName.EQUAL_SHARES
                        && request.rule() != RuleName.BOS,
                "--contribution does not go with --rule " + Words.of(request.rule())
                        + "; it goes with equal-shares and bos");
    }

    private static void refuseWhere(boolean contradiction, String sentence) throws Refusal {
        if (contradiction) {
            throw Refusal.ofUse(sentence + " (harambee.jar select --help)");
        }
    }
}
