package org.harambee.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harambee.database.CommandApplication;
import org.harambee.ui.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

@HouseTest
class ImportSessionTests {
    private static final String GATHERING = "--gathering=unlock-2023/cee-meeting-2023";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    @BeforeEach
    void nothingIsImportedYet() {
        database.sql("delete from gatherings.session where imported").update();
    }

    @Test
    void aFileIsToldAndBroughtInOnceHoweverOftenItIsRun() throws IOException {
        String file = file("""
                ID : 77
                Maps for all
                Type of submission: lecture
                Level of advancement: basic
                Theme(s): Maps
                """);

        assertThat(run(file, GATHERING, "--dry-run")).isZero();
        assertThat(out.toString()).contains("Title                   Maps for all", "Nothing is kept yet.");
        assertThat(sessions()).isZero();
        assertThat(run(file, GATHERING)).isZero();
        assertThat(run(file, GATHERING)).isZero();
        assertThat(out.toString()).contains("It is here already, and nothing of it changes.");
        assertThat(sessions()).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatFailsIsOneLine() throws IOException {
        assertThat(run(folder.resolve("none.txt").toString(), GATHERING)).isEqualTo(1);
        assertThat(run(file("Dear all"), GATHERING)).isEqualTo(1);
        assertThat(run(file("ID : 1\n"), "--gathering=unlock-2023/elsewhere")).isEqualTo(1);

        assertThat(err.toString().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("There is no file "),
                        line -> assertThat(line).startsWith("This is no submission of a session"),
                        line -> assertThat(line).isEqualTo("There is no gathering unlock-2023/elsewhere here."));
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() throws IOException {
        Path large = folder.resolve("large.txt");
        Files.write(large, new byte[50 * 1024 * 1024]);

        assertThat(run(large.toString(), GATHERING)).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("This has 51,200 KB; a submission may have at most 1,024 KB.");
    }

    @Test
    void wrongUseIsNoFailure() throws IOException {
        assertThat(run(file("ID : 1\n"))).isEqualTo(2);
        assertThat(run(file("ID : 1\n"), "--gathering=cee-meeting-2023")).isEqualTo(2);
    }

    private int run(String... arguments) {
        CommandApplication application = new CommandApplication() {
            @Override
            public <T> T bean(Class<T> type) {
                return context.getBean(type);
            }
        };
        return new CommandLine(new ImportSession(application))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("page.txt"), text).toString();
    }

    private int sessions() {
        return database.sql("select count(*) from gatherings.session where imported")
                .query(Integer.class)
                .single();
    }
}
