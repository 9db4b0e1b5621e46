package org.harambee.solvers.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.harambee.fairness.program.LinearProgram;
import org.harambee.fairness.program.ProgramSolver;
import org.harambee.fairness.program.Solution;
import org.junit.jupiter.api.Test;

class LinearSolverTests {
    private final ProgramSolver solver = ProgramSolver.find().orElseThrow();

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(solver.name()).isEqualTo("HiGHS");
    }

    @Test
    void wholeVariablesAreWhole() {
        var program = program();

        var solution = solver.solve(program, 10);

        assertThat(solution.status()).isEqualTo(Solution.Status.OPTIMAL);
        assertThat(solution.objective()).isCloseTo(3, within(1e-6));
        assertThat(solution.bound()).isCloseTo(3, within(1e-6));
    }

    @Test
    void relaxedOnesAreNot() {
        var solution = solver.relax(program(), 10);

        assertThat(solution.objective()).isCloseTo(3.5, within(1e-6));
        assertThat(solution.reducedCosts()).hasSize(2);
    }

    @Test
    void whatCannotBeIsSaidSo() {
        var program = program();
        int row = program.row(10, 20);
        program.add(row, 0, 1);

        assertThat(solver.solve(program, 10).status()).isEqualTo(Solution.Status.INFEASIBLE);
        assertThat(solver.relax(program, 10).status()).isEqualTo(Solution.Status.INFEASIBLE);
    }

    /** The most of x + y with x + y ≤ 3.5 and both at most 3. */
    private static LinearProgram program() {
        var program = new LinearProgram();
        int x = program.variable(0, 3, 1, true);
        int y = program.variable(0, 3, 1, true);
        int row = program.row(Double.NEGATIVE_INFINITY, 3.5);
        program.add(row, x, 1);
        program.add(row, y, 1);
        return program;
    }
}
