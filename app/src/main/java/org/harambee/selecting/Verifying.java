package org.harambee.selecting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.harambee.fairness.selection.audit.Audit;
import org.harambee.fairness.selection.audit.Axioms;
import org.harambee.fairness.selection.audit.Claim;
import org.harambee.fairness.selection.audit.Verdict;
import org.harambee.telling.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks an outcome told before as JSON against the ballots: every round of it, by nothing that chose it. */
final class Verifying {
    private Verifying() {}

    /** What holds, in sentences. */
    static String tell(Request asked, InputStream standard) throws IOException, Refusal {
        var name = asked.verify().orElseThrow();
        var outcome = outcome(name);
        try {
            var told = new ToldOutcome(name, outcome);
            var request = told.request(asked.file());
            Contradictions.refuse(asked, request);
            var input = Input.read(request, standard);
            return tell(name, told, request, input);
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            throw Refusal.ofInput(name + ": " + unfit.getMessage());
        }
    }

    private static String tell(String name, ToldOutcome told, Request request, Input input) throws Refusal {
        var election = input.file().election();
        told.checkFigures(election);
        var claim = told.claim(request, election);
        var lines = new ArrayList<String>();
        switch (Audit.of(election, claim)) {
            case Verdict.Fails(int round, String sentence) ->
                throw Refusal.ofInput(
                        name + ": " + place(round, claim.rounds().size()) + " does not hold: " + sentence);
            case Verdict.Holds(int rounds) ->
                lines.add(held(rounds) + ": prices, payers, what they paid, and that nothing else was better.");
        }
        told.checkSize(request, election, claim);
        var axioms = Axioms.of(election, claim);
        var reasons = told.reasons(request, election);
        reasons.check(axioms);
        reasons.checkRemarks(input.file().remarks());
        lines.add("Selected: "
                + claim.rounds().stream()
                        .map(round -> election.projects().get(round.project()).id())
                        .collect(Collectors.joining(", ")));
        lines.addAll(notLookedAt(request, claim, reasons.checkNearness()));
        request.seed()
                .ifPresent(seed -> lines.add(
                        input.sha256().filter(seed::equals).isPresent()
                                ? "The seed of the lot is the SHA-256 of this input."
                                : "The seed of the lot, " + seed
                                        + ", is not the SHA-256 of this input; it was given."));
        axioms.forEach(finding -> lines.add(AxiomLine.of(finding)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> notLookedAt(Request request, Claim claim, boolean near) {
        var lines = new ArrayList<String>();
        if (claim.raising().isPresent()) {
            lines.add("Raising the endowments had to end there; that it had not to end before was not looked at.");
            lines.add("How many runs it took was not looked at.");
        }
        lines.add(
                near
                        ? "With what is told the others would have won; that nothing less would do was not looked at."
                        : "How near the others were is not told.");
        if (request.comparison() != Comparing.NONE) {
            lines.add("That the comparison had to decide as it did was not looked at.");
        }
        return lines;
    }

    private static String held(int rounds) {
        return switch (rounds) {
            case 0 -> "That nothing is selected holds";
            case 1 -> "The one round holds";
            default -> "All " + rounds + " rounds hold";
        };
    }

    private static String place(int round, int rounds) {
        return round == 0 ? "the start" : round > rounds ? "the end" : "round " + round;
    }

    private static JsonNode outcome(String name) throws IOException, Refusal {
        var path = Path.of(name);
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw Refusal.ofInput("There is no file " + name + " that can be read.");
        }
        try {
            var outcome = ToldOutcome.EXACT.readTree(Files.readAllBytes(path)).path("outcome");
            if (!outcome.isObject()) {
                throw Refusal.ofInput(name + " holds no outcome; make one with select --format json --explain.");
            }
            return outcome;
        } catch (JacksonException e) {
            throw Refusal.ofInput(name + " is no JSON: " + e.getOriginalMessage());
        }
    }
}
