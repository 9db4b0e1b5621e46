package org.harambee.affiliates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harambee.database.CommandApplication;
import org.harambee.ui.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

@HouseTest
class ImportAffiliatesTests {
    private static final String HEADER = "code,name,kind,region,countries,colour\n";

    @Autowired
    ApplicationContext context;

    @Autowired
    Affiliates affiliates;

    @TempDir
    Path folder;

    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    @Test
    void aFileIsToldThenAppliedAndASecondTimeChangesNothing() throws IOException {
        String file = file(HEADER + "cl-x1,\"First\nof all\",user group,ssa,KE|TZ,red\n"
                + "wmrs,Wikimedia Serbia,chapter,CEECA,RS|ME,\n");

        assertThat(run(file, "--dry-run")).isZero();
        String rows = """
                1 new, 1 changed, 0 unchanged, 0 refused
                Not understood and left out: colour
                Line 2: cl-x1 new
                  Name: First of all
                Line 4: wmrs changed
                  Countries: "RS" -> "RS|ME"
                """;
        assertThat(out).hasToString(rows + "list.csv: nothing has been changed yet.\n");
        assertThat(affiliates.ofCode("cl-x1")).isEmpty();

        assertThat(run(file)).isZero();
        assertThat(out).hasToString(rows + "The file has been applied as its report said.\n");
        assertThat(affiliates.ofCode("cl-x1").orElseThrow().countries()).containsExactly("KE", "TZ");

        assertThat(run(file)).isZero();
        assertThat(out).hasToString("""
                0 new, 0 changed, 2 unchanged, 0 refused
                Not understood and left out: colour
                Everything in this file stands in the directory already. There is nothing to apply.
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whereARowIsRefusedNothingIsApplied() throws IOException {
        String file = file(HEADER + "cl-y1,First,hub,NA,,\ncl-y2,Second,\u001b[31mclub,NA,ZZ,\n");

        assertThat(run(file)).isEqualTo(1);

        assertThat(out.toString())
                .startsWith("1 new, 0 changed, 0 unchanged, 1 refused\n")
                .contains("Line 3: cl-y2 refused\n  Kind: “ [31mclub” is no kind.");
        assertThat(err)
                .hasToString("1 row is refused, so nothing can be applied. Correct the file and bring it again.\n");
        assertThat(affiliates.ofCode("cl-y1")).isEmpty();
        assertThat(run(file, "--dry-run")).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadIsOneLineAndOne() throws IOException {
        Path list = folder.resolve("list.csv");
        assertRefused("There is no file " + list + " that can be read.");
        Files.write(list, new byte[50 * 1024 * 1024]);
        assertRefused("This file has 50 MB; at most 5 MB are read. Divide it into several files.");
        Files.write(list, "code,name\nx1,Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("This file is not UTF-8: byte 7 of line 2 can’t be read. Save it as “CSV UTF-8” and try again.");
        Files.writeString(list, "{\"affiliates\": []}");
        assertRefused("The first row has to name the columns, and one of them has to be “code”.");
        Files.writeString(list, "");
        assertRefused("This file is empty.");
    }

    @Test
    void wrongUseIsNoFailure() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(file(HEADER), "--gathering=none")).isEqualTo(2);
    }

    private void assertRefused(String sentence) {
        assertThat(run(folder.resolve("list.csv").toString())).isEqualTo(1);
        assertThat(err).hasToString(sentence + "\n");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandApplication application = new CommandApplication() {
            @Override
            public <T> T bean(Class<T> type) {
                return context.getBean(type);
            }
        };
        return new CommandLine(new ImportAffiliates(application))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text).toString();
    }
}
