package org.harambee.assigning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.harambee.fairness.assignment.Affinities;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Idea;
import org.harambee.fairness.assignment.Juror;
import org.harambee.fairness.assignment.Rules;
import org.harambee.telling.Refusal;

/**
 * The plain format: how many ideas and jurors; the reviews of each idea; each juror's least load; each juror's greatest load;
 * then a line for each idea with its affinity to every juror in millionths, x where the pair is forbidden. Lines that begin
 * with # are comments. Ids are places from 0.
 */
final class PlainFile {
    private static final long MOST_PAIRS = 100_000_000;

    private final String name;
    private final BufferedReader reader;
    private int line;
    private String text = "";
    private int at;

    PlainFile(String name, InputStream in) {
        this.name = name;
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    AssignmentProblem read() throws IOException, Refusal {
        next("how many ideas and jurors there are");
        int ideas = count("number of ideas");
        int jurors = count("number of jurors");
        end();
        if ((long) ideas * jurors > MOST_PAIRS) {
            throw refusal(
                    "number of ideas",
                    ideas + " ideas and " + jurors + " jurors are more than " + MOST_PAIRS + " pairs; split the jury");
        }
        var reviews = counts(ideas, "reviews of each idea");
        var least = counts(jurors, "least load of each juror");
        int leastLine = line;
        var most = counts(jurors, "greatest load of each juror");
        var all = new ArrayList<Juror>();
        for (int juror = 0; juror < jurors; juror++) {
            if (least[juror] > most[juror]) {
                throw refusal(
                        "juror " + juror,
                        "the greatest load, " + most[juror] + ", is below the least, " + least[juror] + " (line "
                                + leastLine + "); change one of them");
            }
            all.add(Juror.of(Integer.toString(juror), least[juror], most[juror]));
        }
        var what = new ArrayList<Idea>();
        var affinities = new Affinities.Builder(ideas, jurors);
        for (int idea = 0; idea < ideas; idea++) {
            what.add(Idea.of(Integer.toString(idea), reviews[idea]));
            row(idea, jurors, affinities);
        }
        if (more()) {
            throw refusal("end", "there are more lines than the " + ideas + " ideas that line 1 promises; remove them");
        }
        return new AssignmentProblem(what, all, affinities.build(), Rules.NONE);
    }

    private void row(int idea, int jurors, Affinities.Builder affinities) throws IOException, Refusal {
        next("the affinities of idea " + idea + " (from 0) of those that were promised");
        for (int juror = 0; juror < jurors; juror++) {
            var field = "idea " + idea + ", juror " + juror;
            if (!hasToken()) {
                throw refusal(field, "the affinity is missing; each idea has one for each of " + jurors + " jurors");
            }
            if (text.charAt(at) == 'x' && (at + 1 == text.length() || text.charAt(at + 1) <= ' ')) {
                affinities.forbid(idea, juror);
                at++;
                continue;
            }
            try {
                affinities.set(idea, juror, number(field));
            } catch (IllegalArgumentException tooLarge) {
                throw refusal(field, String.valueOf(tooLarge.getMessage()));
            }
        }
        end();
    }

    private int[] counts(int size, String what) throws IOException, Refusal {
        next("the " + what);
        var all = new int[size];
        for (int place = 0; place < size; place++) {
            all[place] = count(what + ", place " + place);
        }
        end();
        return all;
    }

    private int count(String field) throws Refusal {
        if (!hasToken()) {
            throw refusal(field, "it is missing; write a whole number for each");
        }
        long number = number(field);
        if (number < 0 || number > 1_000_000) {
            throw refusal(field, number + " is not between 0 and 1000000; correct it");
        }
        return (int) number;
    }

    private boolean hasToken() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length();
    }

    private long number(String field) throws Refusal {
        int from = at;
        while (at < text.length() && text.charAt(at) > ' ') {
            at++;
        }
        try {
            return Long.parseLong(text, from, at, 10);
        } catch (NumberFormatException notWhole) {
            throw refusal(
                    field,
                    "'" + text.substring(from, at) + "' is not a whole number, or too large; write"
                            + " millionths as a whole number, or x for a forbidden pair");
        }
    }

    private void end() throws Refusal {
        if (hasToken()) {
            throw refusal(
                    "end of the line",
                    "there is more than was announced, from '" + text.substring(at, Math.min(text.length(), at + 20))
                            + "' on; remove it");
        }
    }

    private void next(String what) throws IOException, Refusal {
        if (!more()) {
            if (line == 0) {
                throw Refusal.ofInput(
                        name + ": the file is empty; docs/fairness/assignment.md tells what belongs in it.");
            }
            throw Refusal.ofInput(
                    name + ", after line " + line + ": the file ends before " + what + "; it may be cut.");
        }
    }

    private boolean more() throws IOException {
        String read;
        while ((read = reader.readLine()) != null) {
            line++;
            if (!read.isBlank() && !read.startsWith("#")) {
                text = read;
                at = 0;
                return true;
            }
        }
        return false;
    }

    private Refusal refusal(String field, String what) {
        return Refusal.ofInput(name + ", line " + line + ", " + field + ": " + what + ".");
    }
}
