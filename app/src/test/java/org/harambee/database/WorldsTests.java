package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@UsesDatabase
class WorldsTests {
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aDatabaseThatWasNeverStarted() {
        jdbc.sql("delete from example.world").update();
    }

    @Test
    void aDatabaseIsRealUnlessTheExampleIsAskedFor() {
        assertThat(open(Optional.empty())).isEqualTo(new World(false));
    }

    @Test
    void anExampleStaysOneWithoutBeingAskedForAgain() {
        open(Optional.of(true));

        assertThat(open(Optional.empty())).isEqualTo(new World(true));
        assertThat(open(Optional.of(true))).isEqualTo(new World(true));
    }

    @Test
    void theExampleIsNotMixedIntoARealWorld() {
        open(Optional.empty());

        assertThatThrownBy(() -> open(Optional.of(true)))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageStartingWith("This database holds a real world;");
    }

    @Test
    void anExampleIsNotTakenForEmpty() {
        open(Optional.of(true));

        assertThatThrownBy(() -> open(Optional.of(false)))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageStartingWith("This database holds the example world;");
    }

    private World open(Optional<Boolean> asked) {
        return new Worlds(jdbc).open(asked);
    }
}
