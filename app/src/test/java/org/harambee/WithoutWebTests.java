package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.harambee.database.CommandApplication;
import org.harambee.database.RunningServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How a command of a module comes to its application. */
@Tag("database")
class WithoutWebTests {
    @TempDir
    Path somewhere;

    @Test
    void helpStartsNothing() {
        assertThat(run("note", "--help")).contains("Usage: harambee.jar note");
        assertThat(somewhere).isEmptyDirectory();
    }

    @Test
    void aCommandStartsTheDatabaseItselfOrJoinsTheServerThatRuns() throws Exception {
        assertThat(run("note", "--data", data())).isEqualTo("1 noted by harambee_app\n");

        try (var server = RunningServer.on(somewhere.resolve("data"))) {
            assertThat(run("note", "--data", data())).isEqualTo("2 noted by harambee_app\n");
            assertThat(server.isRunning()).isTrue();
        }
    }

    private String run(String... args) {
        var options = new Options();
        var out = new StringWriter();
        try (var application = new WithoutWeb(options)) {
            var line = Harambee.commandLine(options, application)
                    .addSubcommand(new Note(application))
                    .setOut(new PrintWriter(out));
            assertThat(line.execute(args)).isZero();
            line.getOut().flush();
        }
        return out.toString();
    }

    private String data() {
        return somewhere.resolve("data").toString();
    }

    @Command(name = "note", description = "Count one more.")
    static final class Note implements Callable<Integer> {
        private final CommandApplication application;

        @Spec
        private @Nullable CommandSpec spec;

        Note(CommandApplication application) {
            this.application = application;
        }

        @Override
        public Integer call() {
            var jdbc = application.bean(JdbcClient.class);
            jdbc.sql("insert into example.loaded (module, at) values (gen_random_uuid()::text, now())")
                    .update();
            var noted = jdbc.sql("select count(*) || ' noted by ' || current_user from example.loaded")
                    .query(String.class)
                    .single();
            Objects.requireNonNull(spec).commandLine().getOut().println(noted);
            return 0;
        }
    }
}
