package org.harambee.selecting;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.fairness.pabulib.PabulibException;
import org.harambee.fairness.selection.TieNotBroken;
import org.harambee.telling.Refusal;

/** Reads, chooses and tells, all of it or nothing: 0 done, 1 the input can't be used, 2 wrong use. */
public final class Selecting {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Selecting() {}

    /**
     * Runs a plain use of the command and ends the program; comes back where the arguments are not plain, so that the
     * whole command line has to answer.
     *
     * @param arguments with {@code select} before them
     */
    public static void main(String[] arguments) {
        QuickArguments.of(List.of(arguments).subList(1, arguments.length))
                .map(request -> run(
                        request,
                        System.in,
                        new FileOutputStream(FileDescriptor.out),
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true)))
                .ifPresent(Selecting::leave);
    }

    /**
     * The same inside a running program, which asks for it off its requests: what the command would print.
     *
     * @param election a .pb file
     * @param options as they stand on the command line behind the file, in their plain form
     * @throws IllegalArgumentException where the command would refuse the file or the options
     */
    public static String told(InputStream election, List<String> options) throws IOException {
        var request = QuickArguments.of(
                        Stream.concat(Stream.of("-"), options.stream()).toList())
                .orElseThrow(() -> new IllegalArgumentException("not plain: " + options));
        try (var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            return text(request, election, silent);
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(refusal.line(), refusal);
        }
    }

    /** Without asking for a logger first, as an ordinary exit does, and nothing is left to be closed. */
    private static void leave(int exitCode) {
        Runtime.getRuntime().halt(exitCode);
    }

    static int run(Request request, InputStream in, OutputStream out, PrintStream err) {
        try {
            var text = text(request, in, err);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return 0;
        } catch (Refusal refusal) {
            return fail(err, refusal.line(), refusal.exitCode());
        } catch (PabulibException wrong) {
            return fail(err, String.valueOf(wrong.getMessage()), FAILED);
        } catch (IOException broken) {
            return fail(
                    err,
                    request.file() + " could not be read or the result not be written: " + broken.getMessage(),
                    FAILED);
        } catch (TieNotBroken tie) {
            return fail(
                    err,
                    tie.getMessage() + "; name a further word with --tie, " + Arrays.toString(TieWord.values()) + ".",
                    FAILED);
        } catch (ArithmeticException tooBig) {
            return fail(
                    err,
                    request.file() + " has numbers too big to work with (" + tooBig.getMessage()
                            + "); use a bigger unit of money, fewer decimals or smaller weights.",
                    FAILED);
        } catch (OutOfMemoryError tooBig) {
            return fail(
                    err,
                    request.file() + " has more different ballots than memory holds; give more with java -Xmx.",
                    FAILED);
        }
    }

    private static String text(Request request, InputStream in, PrintStream err) throws IOException, Refusal {
        if (request.verify().isPresent()) {
            return Verifying.tell(request, in);
        }
        Contradictions.refuse(request);
        long began = System.nanoTime();
        var input = Input.read(request, in);
        var seed = request.ties().contains(TieWord.LOT) ? request.seed().or(input::sha256) : Optional.<String>empty();
        long read = System.nanoTime();
        var outcome = Choosing.choose(request, input.file().election(), seed, err);
        long chosen = System.nanoTime();
        var reasons = Reasons.of(request, input.file().election(), seed, outcome, err);
        var result =
                new Result(request, input.file(), seed, outcome, reasons, (read - began) / 1e9, (chosen - read) / 1e9);
        return switch (request.format()) {
            case TEXT -> new TextForm(result).text();
            case JSON -> new JsonForm(result).text();
            case CSV -> new CsvForm(result).text();
        };
    }

    private static int fail(PrintStream err, String line, int exitCode) {
        err.println(line.lines().findFirst().orElse(""));
        return exitCode == WRONG_USE ? WRONG_USE : FAILED;
    }
}
