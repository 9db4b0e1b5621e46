package org.harambee.weighing;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.harambee.fairness.power.Power;
import org.harambee.telling.QuickCommand;
import org.harambee.telling.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command as {@code --help} tells it: reads, counts and tells, all of it or nothing. */
@Command(
        name = "power",
        description =
                "Tells how much say every member has under a rule of voting: Banzhaf and Shapley-Shubik, exactly.",
        footer = {"", "Example: power 4,4,4,2,2,1 --quota 12. docs/fairness/power.md tells what the numbers mean."})
public final class PowerCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "WEIGHTS",
            description = "The weights as a list (4,4,4,2,2,1), or a file with a row for each member: name;weight, and"
                    + " further weights for double majorities; - reads standard input.")
    private String weights = "";

    @Option(
            names = "--quota",
            paramLabel = "Q",
            split = ",",
            required = true,
            description =
                    "What those in favour need at least, one for each column of weights: a number, a part (65%%), or"
                            + " 'majority' for more than half.")
    private List<String> quotas = new ArrayList<>();

    @Option(
            names = {"--members", "--quorum"},
            paramLabel = "K",
            description =
                    "How many members must be in favour, too: a number, a part (55%%), or 'majority'. A quorum works"
                            + " the same way, since those against can stay away.")
    private @Nullable String members;

    @Option(
            names = "--swings",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many of the coalitions that a member decides are told for each (${DEFAULT-VALUE}).")
    private int swings;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text or json (${DEFAULT-VALUE}).")
    private String format = "text";

    /** Runs a plain use of the command and ends the program; comes back where the whole command line has to answer. */
    public static void main(String[] arguments) {
        QuickCommand.run(new PowerCommand(), arguments);
    }

    @Override
    public Integer call() {
        return run(System.in, System.out, System.err);
    }

    int run(InputStream in, PrintStream out, PrintStream err) {
        try {
            out.writeBytes(text(in).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.line());
            return refusal.exitCode();
        } catch (IllegalArgumentException unfit) {
            err.println("The rule can't be: " + unfit.getMessage() + ".");
            return 1;
        }
    }

    private String text(InputStream in) throws Refusal {
        if (!format.equals("text") && !format.equals("json")) {
            throw Refusal.ofUse("--format is text or json, not " + format + ".");
        }
        if (swings < 0) {
            throw Refusal.ofUse("--swings is a number from 0.");
        }
        var body = VotingBody.read(weights, in);
        long began = System.nanoTime();
        var rule = body.rule(quotas, members);
        var power = Power.of(rule);
        var told = new ToldPower(body, power, swings, (System.nanoTime() - began) / 1e9);
        return format.equals("json") ? told.json() : told.text();
    }
}
