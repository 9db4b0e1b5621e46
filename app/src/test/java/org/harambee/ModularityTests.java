package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what stands below them, and only what that shows at its root. */
class ModularityTests {
    /** Lowest first. A module may use only those before it in the list. */
    static final List<String> LEVELS = List.of(
            "telling",
            "selecting",
            "assigning",
            "weighing",
            "rotating",
            "timetabling",
            "database",
            "ui",
            "identity",
            "affiliates",
            "partnership",
            "resources",
            "innovation",
            "gatherings",
            "playbook");

    /** Libraries of the same root package; who may use which of them is no matter of modules. */
    private static final DescribedPredicate<JavaClass> LIBRARIES =
            JavaClass.Predicates.resideInAnyPackage("org.harambee.fairness..", "org.harambee.solvers..");

    private final ApplicationModules modules = ApplicationModules.of(Harambee.class, LIBRARIES);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        assertThatCode(modules::verify).doesNotThrowAnyException();
    }

    @Test
    void everyModuleIsOneOfTheHouse() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .isSubsetOf(LEVELS)
                .isNotEmpty();
    }

    @Test
    void noModuleDeclaresAnEdgeUpwards() {
        assertThat(Edges.declaredBy(modules).stream().filter(edge -> !edge.pointsDown(LEVELS)))
                .isEmpty();
    }

    @Test
    void aForbiddenEdgeIsSeen() {
        ApplicationModules broken = ApplicationModules.of("brokenhouse.edges", location -> true);

        assertThatThrownBy(broken::verify)
                .hasMessageContaining("Module 'upper' depends on module 'lower'")
                .hasMessageContaining("Cycle detected");
        assertThat(Edges.declaredBy(broken).stream().filter(edge -> !edge.pointsDown(List.of("lower", "upper"))))
                .containsExactly(new Edges.Edge("lower", "upper"));
    }
}
