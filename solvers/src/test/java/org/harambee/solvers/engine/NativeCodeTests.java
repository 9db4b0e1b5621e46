package org.harambee.solvers.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class NativeCodeTests {
    @Test
    void isLoadedAndAnswers() {
        assertThat(NativeCode.trouble()).isEmpty();

        var flow = new MinCostFlow();
        int arc = flow.addArcWithCapacityAndUnitCost(0, 1, 5, 2);
        flow.setNodeSupply(0, 3);
        flow.setNodeSupply(1, -3);
        assertThat(flow.solve()).isEqualTo(MinCostFlow.Status.OPTIMAL);
        assertThat(flow.getFlow(arc)).isEqualTo(3);
    }

    @Test
    void constraintsAreSolved() {
        assertThat(NativeCode.isReady()).isTrue();

        var model = new CpModel();
        var x = model.newIntVar(0, 10, "x");
        model.addLessOrEqual(x, 7);
        model.maximize(x);
        var solver = new CpSolver();
        assertThat(solver.solve(model)).isEqualTo(CpSolverStatus.OPTIMAL);
        assertThat(solver.value(x)).isEqualTo(7);
    }

    @Test
    void aMachineWithoutItIsToldSoInOneSentence() {
        var unknown = new Platform("ortools-toaster", List.of("libjniortools.so"));

        assertThat(NativeCode.load(unknown))
                .hasValue("The solvers can't be used on this machine (toaster):"
                        + " this program was built without ortools-toaster.");
    }

    @Test
    void machinesAreNamedAsOrToolsNamesThem() {
        assertThat(Platform.of("Linux", "amd64").folder()).isEqualTo("ortools-linux-x86-64");
        assertThat(Platform.of("Mac OS X", "aarch64").folder()).isEqualTo("ortools-darwin-aarch64");
        assertThat(Platform.of("Windows 11", "amd64").libraries()).endsWith("jniortools.dll");
    }
}
