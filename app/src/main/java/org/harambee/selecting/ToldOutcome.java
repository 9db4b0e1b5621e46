package org.harambee.selecting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Amounts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Search;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieBreaks;
import org.harambee.fairness.selection.audit.Claim;
import org.harambee.fairness.selection.audit.Raising;
import org.harambee.telling.Refusal;
import org.harambee.telling.Words;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An outcome as somebody tells it in JSON: nothing in it is believed. */
final class ToldOutcome {
    /** Reads amounts as the decimals they are. */
    static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int LONGEST = 64;

    private final String name;
    private final JsonNode told;

    ToldOutcome(String name, JsonNode told) {
        this.name = name;
        this.told = told;
    }

    /** How it is said to have been chosen. */
    Request request(String file) throws Refusal {
        rounds();
        for (var key : List.of("rule", "utility", "ties")) {
            if (!told.has(key)) {
                throw Refusal.ofInput(name + ": " + key + " is missing");
            }
        }
        var plain = Request.of(file);
        if (words("ties").contains(Words.of(TieWord.LOT)) && !told.has("seed")) {
            throw Refusal.ofInput(name + ": ties has a lot, but there is no seed");
        }
        return new Request(
                file,
                word("rule", RuleName.class, plain.rule()),
                word("utility", Worth.class, plain.utility()),
                word("completion", Completion.class, Completion.NONE),
                word("start", Start.class, plain.start()),
                word("stop", Stop.class, plain.stop()),
                increment(),
                told.has("size") ? Optional.of(amount(told, "size").intValueExact()) : Optional.empty(),
                words("ties").stream()
                        .map(word -> constant(TieWord.class, word))
                        .toList(),
                told.has("seed") ? Optional.of(text(told, "seed")) : Optional.empty(),
                word("comparison", Comparing.class, Comparing.NONE),
                true,
                Optional.of(0),
                Format.TEXT,
                words("groups"),
                told.has("weights") ? Optional.of(text(told, "weights")) : Optional.empty(),
                contributions(),
                Optional.of(name));
    }

    private BigDecimal increment() {
        var text = told.path("increment").asString("1");
        if (!text.matches("[0-9.]{1,40}")) {
            throw new IllegalArgumentException("increment is no number: " + text);
        }
        var increment = new BigDecimal(text);
        if (increment.signum() <= 0 || Completing.isTooLong(increment)) {
            throw new IllegalArgumentException("increment is no amount above 0 of at most 18 digits");
        }
        return increment;
    }

    /** What is said of the whole. */
    void checkFigures(Election election) throws Refusal {
        var rounds = new ArrayList<String>();
        for (var round : rounds()) {
            rounds.add(text(round, "project"));
        }
        same("budget", amount(told, "budget"), election.money(election.budget()));
        same(
                "voters",
                amount(told, "voters"),
                BigDecimal.valueOf(election.ballots().voters()));
        same(
                "weight",
                amount(told, "weight"),
                BigDecimal.valueOf(election.ballots().weight()));
        same(
                "projects",
                amount(told, "projects"),
                BigDecimal.valueOf(election.projects().size()));
        if (!rounds.equals(words("selected"))) {
            throw Refusal.ofInput(name + ": selected is " + words("selected") + " but the rounds select " + rounds);
        }
    }

    /** What an auditor has to look at. */
    Claim claim(Request request, Election election) throws Refusal {
        var outcome = outcome(election);
        if (request.comparison() != Comparing.NONE
                && text(told, "won_by").equals("greedy") != request.isWonByGreedy(outcome)) {
            throw Refusal.ofInput(name + ": won_by is not what the rounds say");
        }
        var terms = Reasons.terms(request, election, outcome);
        var ties = new TieBreaks(request.ties().stream()
                .map(word -> Choosing.tieBreak(word, request.seed()))
                .toList());
        var rounds = new ArrayList<Claim.Round>();
        for (int i = 0; i < outcome.steps().size(); i++) {
            var step = outcome.steps().get(i);
            rounds.add(new Claim.Round(step.project(), step.by(), step.measure(), payments(rounds().get(i), election)));
        }
        var claim = new Claim(
                terms.utility(),
                terms.money(),
                told.has("endowment"),
                ties,
                Phases.of(request, outcome),
                rounds,
                outcome.cost());
        claim = claim.deciding(
                new ToldTies(name, places(election), request.seed()).of(told.path("decided_ties"), outcome.selected()));
        return told.has("endowment") ? claim.raising(raising(request, election)) : claim;
    }

    /** Nothing is checked of how many a plain ranking may select but here, for the audit does not know of it. */
    void checkSize(Request request, Election election, Claim claim) throws Refusal {
        long left = election.budget() - claim.cost();
        var selected = claim.rounds().stream().map(Claim.Round::project).toList();
        int size = request.size().orElse(Integer.MAX_VALUE);
        boolean more = IntStream.range(0, election.projects().size())
                .anyMatch(project -> !selected.contains(project)
                        && election.projects().get(project).cost() <= left);
        if (request.rule() == RuleName.TOP && (selected.size() > size || (selected.size() < size && more))) {
            throw Refusal.ofInput(name + ": the selection does not end where its size says");
        }
    }

    /** How endowments are said to have been raised, which is run again. */
    private Raising raising(Request request, Election election) throws Refusal {
        var stopped = constant(Search.Stop.class, text(told, "stopped"));
        if (stopped == Search.Stop.EXHAUSTIVE && request.stop() == Stop.BUDGET) {
            throw Refusal.ofInput(name + ": stopped is exhaustive, which is not what stop says");
        }
        if (request.isExact()) {
            return Raising.ofEvents(election, stopped);
        }
        var increments = rational(told, "increments");
        if (!increments.denominator().equals(BigInteger.ONE)) {
            throw Refusal.ofInput(name + ": increments is no whole number");
        }
        return Raising.of(election, Completing.raise(request), stopped).taking(increments.numerator());
    }

    /** What is said besides the rounds. */
    ToldReasons reasons(Request request, Election election) throws Refusal {
        return new ToldReasons(name, told, request, election, outcome(election));
    }

    private Outcome outcome(Election election) throws Refusal {
        var places = places(election);
        var steps = new ArrayList<Step>();
        for (var round : rounds()) {
            var place = places.get(text(round, "project"));
            if (place == null) {
                throw Refusal.ofInput(name + ": there is no project " + text(round, "project"));
            }
            steps.add(new Step(
                    place, constant(Step.By.class, text(round, "by")), rational(round, "measure"), Optional.empty()));
        }
        return new Outcome(steps, Amounts.units(amount(told, "cost"), election.decimals()), search(election));
    }

    static Map<String, Integer> places(Election election) {
        Map<String, Integer> places = new HashMap<>();
        election.projects().forEach(project -> places.put(project.id(), places.size()));
        return places;
    }

    private Optional<Search> search(Election election) throws Refusal {
        if (!told.has("endowment")) {
            return Optional.empty();
        }
        var endowment = rational(told, "endowment");
        // where contributions differ it is a factor, otherwise money
        var found = told.has("contributions") ? endowment : endowment.times(unit(election));
        return Optional.of(new Search(found, Search.Stop.BUDGET, 1, BigInteger.ONE));
    }

    private List<Claim.Paid> payments(JsonNode round, Election election) throws Refusal {
        var all = new ArrayList<Claim.Paid>();
        for (var payment : round.path("payments")) {
            all.add(new Claim.Paid(
                    rational(payment, "each").times(unit(election)),
                    amount(payment, "voters").longValueExact()));
        }
        return all;
    }

    private List<JsonNode> rounds() throws Refusal {
        if (!told.path("rounds").isArray()) {
            throw Refusal.ofInput(name + " tells no rounds; make it with select --format json --explain.");
        }
        return told.path("rounds").valueStream().toList();
    }

    private void same(String key, BigDecimal said, BigDecimal found) throws Refusal {
        if (said.compareTo(found) != 0) {
            throw Refusal.ofInput(
                    name + ": " + key + " is said to be " + said.toPlainString() + " but is " + found.toPlainString());
        }
    }

    private Map<String, String> contributions() {
        Map<String, String> all = new LinkedHashMap<>();
        told.path("contributions")
                .properties()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue().asString("")));
        return all;
    }

    private List<String> words(String key) {
        return told.path(key).valueStream().map(word -> word.asString("")).toList();
    }

    private <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        return told.has(key) ? constant(type, told.path(key).asString("")) : otherwise;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Words.find(type, word).orElseThrow(() -> new IllegalArgumentException("there is no " + word));
    }

    private String text(JsonNode node, String key) throws Refusal {
        if (!node.path(key).isString()) {
            throw Refusal.ofInput(name + ": " + key + " is missing or no text");
        }
        return node.path(key).asString();
    }

    private BigDecimal amount(JsonNode node, String key) throws Refusal {
        if (!node.path(key).isNumber()) {
            throw Refusal.ofInput(name + ": " + key + " is missing or no number");
        }
        var amount = node.path(key).decimalValue();
        if (Math.abs(amount.scale()) > LONGEST || amount.precision() > LONGEST) {
            throw Refusal.ofInput(name + ": " + key + " has too many digits");
        }
        return amount;
    }

    private Rational rational(JsonNode node, String key) throws Refusal {
        var text = text(node, key);
        if (!text.matches("-?\\d{1,5000}(/\\d{1,5000})?")) {
            throw Refusal.ofInput(name + ": " + key + " is no fraction: " + text);
        }
        var parts = text.split("/", 2);
        return new Rational(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    private static Rational unit(Election election) {
        return Rational.of(BigDecimal.ONE.movePointRight(election.decimals()));
    }
}
