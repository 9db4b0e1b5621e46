package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the command {@code select} tells of an outcome, as pages show it. Ideas are named by their codes.
 *
 * @param chosen codes, in the order in which they are chosen
 * @param voters how many ballots were counted
 * @param endowment what each voter had in the run that counts, where voters pay
 * @param stopped why raising the endowment ended; empty where it was not raised
 * @param rounds none while it is not explained; nor are there losers and groups then
 */
record Told(
        BigDecimal budget,
        BigDecimal cost,
        List<String> chosen,
        long voters,
        Optional<BigDecimal> endowment,
        String stopped,
        List<Round> rounds,
        List<Loser> losers,
        List<Group> groups) {
    /** In a large selection nearly everybody pays something else: more than this nobody reads, and no page should hold. */
    private static final int SHOWN = 5;

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * One idea chosen.
     *
     * @param by the word of the rule that chose it, or of its completion
     * @param measure the figure that put it first
     * @param payments those that are told one by one
     * @param others how many paid besides
     * @param othersTogether what these paid, all together
     * @param equals the ideas that were equal, this one in front; empty where none was
     * @param decidedBy the word of what decided between them
     * @param left of the budget afterwards
     */
    record Round(
            String idea,
            BigDecimal cost,
            String by,
            BigDecimal measure,
            List<Payment> payments,
            long others,
            BigDecimal othersTogether,
            List<GroupPayment> groups,
            List<String> equals,
            String decidedBy,
            BigDecimal left) {}

    /**
     * @param exact the amount as it was told, to be compared
     * @param last whether they had no more
     */
    record Payment(String exact, BigDecimal each, long voters, boolean last) {
        BigDecimal together() {
            return each.multiply(BigDecimal.valueOf(voters));
        }
    }

    record GroupPayment(String group, String exact, BigDecimal paid) {}

    /**
     * An idea that was not chosen.
     *
     * @param had what its supporters had at the start, where voters pay
     * @param missing what they lack in the end
     * @param cheaper the largest cost found at which it would have been chosen
     * @param ballots the fewest further ballots found with which it would have been chosen
     * @param sought whether the last two were looked for
     */
    record Loser(
            String idea,
            long votes,
            Optional<BigDecimal> had,
            Optional<BigDecimal> missing,
            Optional<BigDecimal> cheaper,
            Optional<BigDecimal> ballots,
            boolean sought) {}

    /** What a group of voters had, paid and got, all of them together. */
    record Group(
            String group, long voters, Optional<BigDecimal> had, Optional<BigDecimal> paid, BigDecimal satisfaction) {}

    static Told read(String json) {
        JsonNode outcome = EXACT.readTree(json).path("outcome");
        return new Told(
                outcome.path("budget").decimalValue(),
                outcome.path("cost").decimalValue(),
                outcome.path("selected").valueStream().map(JsonNode::asString).toList(),
                outcome.path("voters").asLong(),
                amount(outcome, "endowment"),
                outcome.path("stopped").asString(""),
                rounds(outcome),
                outcome.path("not_chosen").valueStream().map(Told::loser).toList(),
                outcome.path("group_shares").valueStream().map(Told::group).toList());
    }

    /** The same, read again from its own text. */
    static Told of(String text) {
        return EXACT.readValue(text, Told.class);
    }

    String text() {
        return EXACT.writeValueAsString(this);
    }

    private static List<Round> rounds(JsonNode outcome) {
        List<Round> rounds = outcome.path("rounds")
                .valueStream()
                .map(round -> round(round, List.of(), ""))
                .toList();
        return Stream.iterate(1, place -> place <= rounds.size(), place -> place + 1)
                .map(place -> tied(rounds.get(place - 1), place, outcome))
                .toList();
    }

    private static Round tied(Round round, int place, JsonNode outcome) {
        return outcome.path("decided_ties")
                .valueStream()
                .filter(tie -> tie.path("place").asInt() == place)
                .findFirst()
                .map(tie -> new Round(
                        round.idea(),
                        round.cost(),
                        round.by(),
                        round.measure(),
                        round.payments(),
                        round.others(),
                        round.othersTogether(),
                        round.groups(),
                        tie.path("projects")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        tie.path("decided_by").asString(),
                        round.left()))
                .orElse(round);
    }

    private static Round round(JsonNode node, List<String> equals, String decidedBy) {
        List<Payment> all =
                node.path("payments").valueStream().map(Told::payment).toList();
        int shown = all.size() <= SHOWN ? all.size() : SHOWN - 1;
        List<Payment> others = all.subList(shown, all.size());
        return new Round(
                node.path("project").asString(),
                node.path("cost").decimalValue(),
                node.path("by").asString(),
                amount(node, "measure").orElse(BigDecimal.ZERO),
                List.copyOf(all.subList(0, shown)),
                others.stream().mapToLong(Payment::voters).sum(),
                others.stream().map(Payment::together).reduce(BigDecimal.ZERO, BigDecimal::add),
                node.path("groups")
                        .valueStream()
                        .map(payment -> new GroupPayment(
                                payment.path("group").asString(),
                                payment.path("paid").asString(),
                                amount(payment, "paid").orElseThrow()))
                        .toList(),
                equals,
                decidedBy,
                node.path("budget_left").decimalValue());
    }

    private static Payment payment(JsonNode node) {
        return new Payment(
                node.path("each").asString(),
                amount(node, "each").orElseThrow(),
                node.path("voters").asLong(),
                node.path("all_they_had").asBoolean());
    }

    private static Loser loser(JsonNode node) {
        return new Loser(
                node.path("project").asString(),
                node.path("votes").asLong(),
                amount(node, "supporters_had"),
                amount(node, "missing"),
                amount(node.path("largest_cost"), "value"),
                amount(node.path("fewest_further_ballots"), "value"),
                node.has("largest_cost"));
    }

    private static Group group(JsonNode node) {
        return new Group(
                node.path("group").asString(),
                node.path("voters").asLong(),
                amount(node, "had"),
                amount(node, "paid"),
                amount(node, "satisfaction").orElse(BigDecimal.ZERO));
    }

    /** A number, or a fraction as text. */
    private static Optional<BigDecimal> amount(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (value.isNumber()) {
            return Optional.of(value.decimalValue());
        }
        String[] parts = value.asString().split("/", 2);
        BigDecimal whole = new BigDecimal(parts[0]);
        return Optional.of(parts.length == 1 ? whole : whole.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64));
    }
}
