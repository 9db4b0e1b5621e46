package org.harambee.assigning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.harambee.telling.Bar;
import org.harambee.telling.QuickCommand;
import org.harambee.telling.Refusal;

/** Reads, assigns and tells, all of it or nothing: 0 done, 1 the input can't be used, 2 wrong use. */
public final class Assigning {
    private static final int FAILED = 1;

    private Assigning() {}

    /**
     * Runs a plain use of the command and ends the program; comes back where the arguments are not plain.
     *
     * @param arguments with {@code assign} before them
     */
    public static void main(String[] arguments) {
        QuickCommand.run(new Assign(), arguments);
    }

    static int run(Request request, InputStream in, OutputStream out, PrintStream err) {
        try {
            var text = text(request, in, err);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return 0;
        } catch (Refusal refusal) {
            return fail(err, refusal.line(), refusal.exitCode());
        } catch (CharacterCodingException notText) {
            return fail(err, "The input is not text in UTF-8; save it as UTF-8.", FAILED);
        } catch (IOException broken) {
            return fail(
                    err, "The input could not be read or the result not be written: " + broken.getMessage(), FAILED);
        } catch (ArithmeticException overflow) {
            return fail(err, "The affinities are too large to be added up; scale them down.", FAILED);
        } catch (OutOfMemoryError tooBig) {
            return fail(err, "There are more pairs than memory holds; give more with java -Xmx.", FAILED);
        }
    }

    private static String text(Request request, InputStream in, PrintStream err) throws IOException, Refusal {
        long began = System.nanoTime();
        var input = Input.read(request, in);
        long read = System.nanoTime();
        try (var bar = new Bar(err)) {
            var result = Deciding.decide(request, input, line -> bar.show(0, () -> line), read);
            double seconds = (System.nanoTime() - began) / 1e9;
            return switch (request.format()) {
                case TEXT -> new TextForm(result, seconds).text();
                case JSON -> new JsonForm(result, seconds).text();
            };
        }
    }

    private static int fail(PrintStream err, String line, int exitCode) {
        err.println(line.lines().findFirst().orElse(""));
        return exitCode;
    }
}
