package org.harambee.fairness.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.harambee.fairness.flow.MinimumCostFlow;
import org.harambee.fairness.flow.Network;

/**
 * Offers are given to needs so that as much as can be is met, and among those ways the sum of worths is largest. Exact: one
 * minimum-cost flow from offers through their periods to needs. What an offer gives in one period it does not give twice.
 *
 * @param given what was given
 * @param met units that were met
 * @param wanted units that were needed
 * @param worth the sum over all units given
 */
public record Matching(List<Gift> given, long met, long wanted, long worth) {
    private static final long LARGEST = 1_000_000_000_000L;

    public Matching {
        given = List.copyOf(given);
    }

    /** Units of an offer for a need; both by their places in the lists. */
    public record Gift(int offer, int need, int units) {}

    /** How well an offer suits a need. */
    @FunctionalInterface
    public interface Worth {
        /** Of one unit, at most 10¹² either way; empty where the offer can't serve the need at all. */
        OptionalLong of(Offer offer, Need need);
    }

    /**
     * The best matching.
     *
     * @throws IllegalArgumentException for ids that come twice and worths that are too large
     */
    public static Matching of(List<Need> needs, List<Offer> offers, Worth worth) {
        different(needs.stream().map(Need::id).toList(), "needs");
        different(offers.stream().map(Offer::id).toList(), "offers");
        return new Draft(needs, offers, worth).best();
    }

    private static void different(List<String> ids, String what) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("two " + what + " have the id " + id);
            }
        }
    }

    /** The network: source, offers, offers in a period, needs, sink. */
    private static final class Draft {
        private final List<Need> needs;
        private final List<Offer> offers;
        private final Worth worth;
        private final List<int[]> pairs = new ArrayList<>();
        private final List<Long> worths = new ArrayList<>();
        private final Map<Long, Integer> periods = new HashMap<>();
        private long largest = 1;

        Draft(List<Need> needs, List<Offer> offers, Worth worth) {
            this.needs = needs;
            this.offers = offers;
            this.worth = worth;
            for (int offer = 0; offer < offers.size(); offer++) {
                for (int need = 0; need < needs.size(); need++) {
                    pair(offer, need);
                }
            }
        }

        private void pair(int offer, int need) {
            var gives = offers.get(offer);
            var lacks = needs.get(need);
            boolean inTime = lacks.period() >= gives.from() && lacks.period() <= gives.until();
            var value = inTime ? worth.of(gives, lacks) : OptionalLong.empty();
            if (value.isPresent()) {
                long one = value.getAsLong();
                if (Math.abs(one) > LARGEST) {
                    throw new IllegalArgumentException("the worth of " + gives.id() + " for " + lacks.id() + ", " + one
                            + ", is too large; at most " + LARGEST);
                }
                largest = Math.max(largest, Math.abs(one));
                pairs.add(new int[] {offer, need});
                worths.add(one);
                periods.computeIfAbsent(((long) offer << 32) | lacks.period(), key -> periods.size());
            }
        }

        Matching best() {
            int first = 2 + offers.size() + needs.size();
            var network = new Network(first + periods.size(), 2 * pairs.size() + offers.size() + needs.size());
            int wanted = 0;
            for (int need = 0; need < needs.size(); need++) {
                wanted = Math.addExact(wanted, needs.get(need).amount());
                network.arc(2 + offers.size() + need, 1, needs.get(need).amount(), 0);
            }
            network.supply(0, wanted);
            network.supply(1, -wanted);
            // what is not met goes straight to the end, dearer than any gift
            network.arc(0, 1, wanted, Math.multiplyExact(4L, Math.multiplyExact(largest, 2L + periods.size())));
            for (int offer = 0; offer < offers.size(); offer++) {
                network.arc(0, 2 + offer, offers.get(offer).most(), 0);
            }
            periods.forEach((key, place) -> {
                int offer = (int) (key >> 32);
                network.arc(2 + offer, first + place, offers.get(offer).capacity(), 0);
            });
            var arcs = new int[pairs.size()];
            for (int pair = 0; pair < arcs.length; pair++) {
                int offer = pairs.get(pair)[0];
                int need = pairs.get(pair)[1];
                int place = periods.getOrDefault(
                        ((long) offer << 32) | needs.get(need).period(), 0);
                arcs[pair] = network.arc(
                        first + place, 2 + offers.size() + need, needs.get(need).amount(), -worths.get(pair));
            }
            var flow = new MinimumCostFlow(network).solve();
            var given = new ArrayList<Gift>();
            long met = 0;
            long sum = 0;
            for (int pair = 0; pair < arcs.length; pair++) {
                int units = flow.flow(arcs[pair]);
                if (units > 0) {
                    given.add(new Gift(pairs.get(pair)[0], pairs.get(pair)[1], units));
                    met += units;
                    sum += units * worths.get(pair);
                }
            }
            return new Matching(given, met, wanted, sum);
        }
    }
}
