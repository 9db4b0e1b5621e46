package org.harambee.weighing;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.fairness.power.Condition;
import org.harambee.fairness.power.VotingRule;
import org.harambee.telling.Refusal;
import org.harambee.telling.Sheet;
import org.harambee.telling.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * Who votes, with what weights.
 *
 * @param kinds what the weights are of, one for each column
 * @param weights by kind, then by member, as they were given
 */
record VotingBody(List<String> members, List<String> kinds, List<List<BigDecimal>> weights) {
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 18;

    /** Of digits before the point: more than that may be refused with the sum. */
    private static final int MOST_READ = 40;

    private static final String WHAT = "file of members and weights";

    static VotingBody read(String source, InputStream in) throws Refusal {
        return source.matches("[-+\\d.,;\\s]*\\d[-+\\d.,;\\s]*") && !source.equals("-")
                ? ofList(source)
                : ofSheet(source, in);
    }

    private static VotingBody ofList(String list) throws Refusal {
        var weights = new ArrayList<BigDecimal>();
        for (var word : list.strip().split("[,;\\s]+", -1)) {
            weights.add(weight(word).orElseThrow(() -> Refusal.ofUse("The weight " + word + " is no number from 0.")));
        }
        var names = IntStream.rangeClosed(1, weights.size())
                .mapToObj(i -> "member " + i)
                .toList();
        return new VotingBody(names, List.of("votes"), List.of(weights));
    }

    private static VotingBody ofSheet(String file, InputStream in) throws Refusal {
        var sheet = Sheet.of(TextFile.read(file, WHAT, in));
        if (sheet.rows().isEmpty()) {
            throw Refusal.ofInput(file + " is empty; it needs a row for each member: name;weight.");
        }
        var first = sheet.rows().getFirst();
        boolean headed = first.cell(1).codePoints().noneMatch(Character::isDigit)
                && !first.cell(1).isEmpty();
        var rows = headed ? sheet.body().toList() : sheet.rows();
        int columns = first.cells().size() - 1;
        if (rows.isEmpty() || columns < 1) {
            throw Refusal.ofInput(
                    file + ":" + first.line() + ": there are no members with weights; a row is name;weight.");
        }
        var kinds = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> headed && !first.cell(i).isEmpty() ? first.cell(i) : i == 1 ? "votes" : "weight " + i)
                .toList();
        var names = new ArrayList<String>();
        var weights = IntStream.range(0, columns)
                .<List<BigDecimal>>mapToObj(i -> new ArrayList<>())
                .toList();
        for (var row : rows) {
            var name = row.cell(0).isEmpty() ? "member " + (names.size() + 1) : row.cell(0);
            var place = file + ":" + row.line() + ": ";
            if (names.contains(name)) {
                throw Refusal.ofInput(place + name + " stands there twice.");
            }
            names.add(name);
            addWeights(weights, row, name, place);
        }
        return new VotingBody(names, kinds, weights);
    }

    private static void addWeights(List<List<BigDecimal>> weights, Sheet.Row row, String name, String place)
            throws Refusal {
        if (row.cells().stream().skip(weights.size() + 1L).anyMatch(cell -> !cell.isEmpty())) {
            throw Refusal.ofInput(place + "there are " + row.cells().size() + " cells, but the first row has "
                    + (weights.size() + 1) + "; give each the same columns.");
        }
        for (int column = 0; column < weights.size(); column++) {
            var cell = row.cell(column + 1);
            weights.get(column)
                    .add(weight(cell)
                            .orElseThrow(() -> Refusal.ofInput(place + "the weight of " + name + " is "
                                    + (cell.isEmpty() ? "missing" : "\"" + cell + "\", which is no number from 0")
                                    + "; write a number.")));
        }
    }

    /** Not of so many digits that counting with it would never end. */
    private static Optional<BigDecimal> weight(String word) {
        try {
            var weight = new BigDecimal(word.replace("_", "").replace(" ", ""));
            boolean fits = weight.signum() >= 0
                    && weight.scale() <= MOST_DECIMALS
                    && (long) weight.precision() - weight.scale() <= MOST_READ;
            return fits ? Optional.of(weight) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The rule by which they vote. Weights with decimals are counted in the smallest of them.
     *
     * @param quotas one for each kind of weights
     * @param least how many members must be in favour, where that is asked
     */
    VotingRule rule(List<String> quotas, @Nullable String least) throws Refusal {
        if (quotas.size() != kinds.size()) {
            throw Refusal.ofUse("There are " + kinds.size() + " columns of weights (" + String.join(", ", kinds)
                    + ") and " + quotas.size() + " quotas; give one for each, as --quota 12,65%.");
        }
        var conditions = new ArrayList<Condition>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            conditions.add(condition(kind, quotas.get(kind)));
        }
        var rule = new VotingRule(members, conditions);
        return least == null
                ? rule
                : rule.withMembers(quota(least, BigDecimal.valueOf(members.size()), 0, "--members"));
    }

    private Condition condition(int kind, String quota) throws Refusal {
        var column = weights.get(kind);
        int decimals = Math.max(
                decimals(quota),
                column.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        var total = column.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.movePointRight(decimals).precision()
                        - total.movePointRight(decimals).scale()
                > MOST_DIGITS) {
            throw Refusal.ofInput("The weights of " + kinds.get(kind) + " add up to " + total.toPlainString()
                    + ", more than 18 digits; give them in larger units.");
        }
        var whole = new ArrayList<Long>();
        for (var weight : column) {
            whole.add(weight.movePointRight(decimals).longValueExact());
        }
        return new Condition(kinds.get(kind), whole, quota(quota, total, decimals, "--quota"));
    }

    private static int decimals(String quota) {
        int point = quota.indexOf('.');
        return point < 0 || quota.endsWith("%") ? 0 : Math.min(MOST_DECIMALS, quota.length() - point - 1);
    }

    /** The least whole number of the smallest unit that is enough. */
    private static long quota(String word, BigDecimal total, int decimals, String option) throws Refusal {
        var all = total.movePointRight(decimals);
        if (word.strip().toLowerCase(Locale.ROOT).equals("majority")) {
            return all.divide(BigDecimal.TWO).setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
        }
        var number = weight(word.replace("%", "").strip())
                .orElseThrow(() ->
                        Refusal.ofUse(option + " is a number, a part such as 65%, or majority; not " + word + "."));
        var needed = word.contains("%") ? all.multiply(number).movePointLeft(2) : number.movePointRight(decimals);
        if (needed.precision() - needed.scale() > MOST_DIGITS) {
            throw Refusal.ofUse(option + " is " + word + ", more than all together have.");
        }
        return needed.setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
