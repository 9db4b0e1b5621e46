package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the form of the ideas on a ballot says. Of ideas that it did not show it says nothing.
 *
 * @param costs of the ideas that are ticked
 * @param off those that stood on the ballot and are ticked no more
 */
record Ticked(Map<UUID, BigDecimal> costs, List<UUID> off) {

    /**
     * Where a cost is none, the form says why.
     *
     * @param currency of the costs; null where they are no money
     */
    static Ticked read(Form form, List<Candidate> before, @Nullable String currency) {
        Map<UUID, BigDecimal> costs = new LinkedHashMap<>();
        for (String typed : form.values("idea")) {
            id(typed)
                    .ifPresent(idea ->
                            FactsForm.amount(form, field(idea), currency).ifPresent(cost -> costs.put(idea, cost)));
        }
        List<UUID> off = new ArrayList<>();
        for (Candidate one : before) {
            // the field of a cost is always sent, so what has none was not shown
            boolean shown = !form.values(field(one.idea())).isEmpty();
            if (shown && !form.has("idea", one.idea().toString())) {
                off.add(one.idea());
            }
        }
        return new Ticked(costs, off);
    }

    static String field(UUID idea) {
        return "cost-" + idea;
    }

    /** How many ideas would be on the ballot. */
    int count(List<Candidate> before) {
        return costs.size()
                + (int) before.stream()
                        .filter(one -> !costs.containsKey(one.idea()) && !off.contains(one.idea()))
                        .count();
    }

    /** Whether the ballot says just this already. */
    boolean stands(List<Candidate> now) {
        Map<UUID, BigDecimal> standing = new LinkedHashMap<>();
        now.forEach(one -> standing.put(one.idea(), one.cost()));
        return off.stream().noneMatch(standing::containsKey)
                && costs.entrySet().stream().allMatch(one -> {
                    BigDecimal cost = standing.get(one.getKey());
                    return cost != null && cost.compareTo(one.getValue()) == 0;
                });
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
