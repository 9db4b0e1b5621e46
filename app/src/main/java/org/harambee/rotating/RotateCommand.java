package org.harambee.rotating;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.harambee.fairness.rotation.NoHour;
import org.harambee.telling.Bar;
import org.harambee.telling.QuickCommand;
import org.harambee.telling.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command as {@code --help} tells it: reads, plans and tells, all of it or nothing. */
@Command(
        name = "rotate",
        description =
                "Plans a series of meetings over many time zones so that bad hours are shared, and says who bears what.",
        footer = {
            "",
            "PEOPLE.csv has a row for each person: name;zone, and where wanted affiliate, table, available (08:00-22:00, or"
                    + " Mon-Fri 18-22), away (days), from, until, carried (what they have borne before, or mean), people.",
            "Without options: whole days of UTC in half-hours, everybody must be able to come, and the worst off bears at most"
                    + " 10 %% more than the least possible. docs/fairness/rotation.md tells the rest."
        })
public final class RotateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PEOPLE.csv", description = "Who meets; - reads standard input.")
    String people = "";

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "The day of the first meeting.")
    String from = "";

    @Option(names = "--until", paramLabel = "DATE", required = true, description = "No meeting is later.")
    String until = "";

    @Option(
            names = "--every",
            paramLabel = "7d",
            defaultValue = "7d",
            description = "From one to the next: 7d, 2w (${DEFAULT-VALUE}).")
    String every = "7d";

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "60",
            description = "How long each is (${DEFAULT-VALUE}).")
    int minutes = 60;

    @Option(names = "--skip", paramLabel = "DATES", description = "Days without a meeting: 2026-12-23,2026-12-30.")
    @Nullable
    String skip;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "office",
            description = "What local half-hours cost: office, volunteer, or a file with 48 numbers or rows such as"
                    + " 09:00-17:00;0 (${DEFAULT-VALUE}).")
    String table = "office";

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "person",
            description = "Whose burdens are made even: person or affiliate (${DEFAULT-VALUE}).")
    String unit = "person";

    @Option(
            names = "--objective",
            paramLabel = "WHAT",
            defaultValue = "within",
            description =
                    "within: the worst off within epsilon of the least possible, then the least for all; or leximin"
                            + " (${DEFAULT-VALUE}).")
    String objective = "within";

    @Option(
            names = "--epsilon",
            paramLabel = "PART",
            defaultValue = "10%",
            description = "For within (${DEFAULT-VALUE}).")
    String epsilon = "10%";

    @Option(
            names = "--slots",
            paramLabel = "N",
            description =
                    "At most so many different starts, in UTC; starts of meetings that stand count only with --turns.")
    @Nullable
    Integer slots;

    @Option(
            names = "--turns",
            description =
                    "Nobody has the worst of the plan's slots twice running; with at most 3 slots if --slots is not given.")
    boolean turns;

    @Option(
            names = "--quorum",
            paramLabel = "N",
            description = "So many of each affiliate must be able to come: 2, or Kenya=2,Serbia=1; all if not given.")
    @Nullable
    String quorum;

    @Option(
            names = "--keep",
            paramLabel = "PLAN.json",
            description =
                    "A plan told before with --format json: its meetings stand, unless somebody's clock has really moved"
                            + " since; with --after only those until that day.")
    @Nullable
    String keep;

    @Option(
            names = "--after",
            paramLabel = "DATE",
            description = "With --keep: meetings after this day are planned anew.")
    @Nullable
    String after;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "At most so long for each step where a solver is needed (${DEFAULT-VALUE}).")
    double seconds = 120;

    @Option(
            names = "--trade-off",
            description =
                    "Also tell what others gain if the worst off bears more; told anyway where it is quickly known.")
    boolean tradeOff;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text or json (${DEFAULT-VALUE}).")
    String format = "text";

    /** Runs a plain use of the command and ends the program; comes back where the whole command line has to answer. */
    public static void main(String[] arguments) {
        QuickCommand.run(new RotateCommand(), arguments);
    }

    @Override
    public Integer call() {
        return run(System.in, System.out, System.err);
    }

    int run(InputStream in, PrintStream out, PrintStream err) {
        try {
            var told = told(in, err);
            out.writeBytes((format.equals("json") ? new PlanJson(told).text() : new PlanText(told).text())
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.line());
            return refusal.exitCode();
        } catch (NoHour none) {
            err.println(none.getMessage());
            return 1;
        } catch (ArithmeticException tooLarge) {
            err.println(
                    "The costs are too large to be added up exactly; use smaller numbers in the table or fewer decimals.");
            return 1;
        }
    }

    private ToldPlan told(InputStream in, PrintStream err) throws Refusal, NoHour {
        var planning = Planning.of(this, in);
        try (var bar = new Bar(err)) {
            return planning.plan(bar);
        }
    }
}
