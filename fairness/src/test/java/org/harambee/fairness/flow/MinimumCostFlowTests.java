package org.harambee.fairness.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against cancelling negative cycles one by one, on small random networks. */
class MinimumCostFlowTests {
    private static final int CASES = Integer.getInteger("cases", 2000);

    @Test
    void isAsCheapAsCancellingCycles() {
        int feasible = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            int nodes = 2 + random.nextInt(5);
            var network = new Network(nodes, 0);
            int arcs = 1 + random.nextInt(12);
            var plain = new PlainFlow(nodes);
            for (int arc = 0; arc < arcs; arc++) {
                int from = random.nextInt(nodes);
                int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
                int most = random.nextInt(4);
                long cost = random.nextInt(11) - 3L;
                network.arc(from, to, most, cost);
                plain.arc(from, to, most, cost);
            }
            int sent = random.nextInt(4);
            network.supply(0, sent);
            network.supply(nodes - 1, -sent);
            var flow = new MinimumCostFlow(network).solve();
            boolean can = plain.send(0, nodes - 1, sent);
            assertThat(flow.isFeasible()).isEqualTo(can);
            if (can) {
                feasible++;
                plain.cancel();
                assertThat(flow.cost()).isEqualTo(plain.cost());
            }
        }
        assertThat(feasible).isGreaterThan(CASES / 10);
    }

    @Test
    void lowerBoundsAreKept() {
        var network = new Network(3, 3);
        int dear = network.arc(0, 1, 2, 5, 10);
        int cheap = network.arc(0, 1, 5, 1);
        network.arc(1, 2, 9, 0);
        network.supply(0, 4);
        network.supply(2, -4);

        var flow = new MinimumCostFlow(network).solve();

        assertThat(flow.flow(dear)).isEqualTo(2);
        assertThat(flow.flow(cheap)).isEqualTo(2);
        assertThat(flow.cost()).isEqualTo(22);
    }

    @Test
    void changedCostsAreFollowed() {
        var network = new Network(2, 2);
        int one = network.arc(0, 1, 1, 1);
        int other = network.arc(0, 1, 1, 2);
        network.supply(0, 1);
        network.supply(1, -1);
        var flow = new MinimumCostFlow(network).solve();
        assertThat(flow.flow(one)).isEqualTo(1);

        flow.cost(one, 5);

        assertThat(flow.solve().flow(other)).isEqualTo(1);
    }

    @Test
    void whatGoesInMustComeOut() {
        var network = new Network(2, 1);
        network.supply(0, 1);

        assertThatThrownBy(() -> new MinimumCostFlow(network)).hasMessage("what goes in is not what comes out");
    }

    @Test
    void aNetworkCarriesOneFlow() {
        var network = new Network(2, 1);
        var flow = new MinimumCostFlow(network);

        assertThat(flow.solve().isFeasible()).isTrue();
        assertThatThrownBy(() -> new MinimumCostFlow(network)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void costsThatDoNotFitAreRefused() {
        var network = new Network(2, 1);
        network.arc(0, 1, 1, Long.MAX_VALUE / 2);

        assertThatThrownBy(() -> new MinimumCostFlow(network)).isInstanceOf(ArithmeticException.class);
    }
}
