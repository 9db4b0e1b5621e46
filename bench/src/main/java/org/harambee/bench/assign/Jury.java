package org.harambee.bench.assign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.harambee.fairness.assignment.Affinities;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Idea;
import org.harambee.fairness.assignment.Juror;
import org.harambee.fairness.assignment.Rules;

/** Reads the plain format of docs/fairness/assignment.md from files that are known to be good. */
final class Jury {
    private Jury() {}

    static AssignmentProblem read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            var rows = lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .iterator();
            var sizes = numbers(rows.next());
            var reviews = numbers(rows.next());
            var least = numbers(rows.next());
            var most = numbers(rows.next());
            var ideas = new ArrayList<Idea>();
            for (int idea = 0; idea < sizes.getFirst(); idea++) {
                ideas.add(Idea.of(Integer.toString(idea), reviews.get(idea)));
            }
            var jurors = new ArrayList<Juror>();
            for (int juror = 0; juror < sizes.getLast(); juror++) {
                jurors.add(Juror.of(Integer.toString(juror), least.get(juror), most.get(juror)));
            }
            var affinities = new Affinities.Builder(ideas.size(), jurors.size());
            for (int idea = 0; idea < ideas.size(); idea++) {
                var words = new StringTokenizer(rows.next());
                for (int juror = 0; juror < jurors.size(); juror++) {
                    var word = words.nextToken();
                    if (word.equals("x")) {
                        affinities.forbid(idea, juror);
                    } else {
                        affinities.set(idea, juror, Long.parseLong(word));
                    }
                }
            }
            return new AssignmentProblem(ideas, jurors, affinities.build(), Rules.NONE);
        }
    }

    private static List<Integer> numbers(String line) {
        return List.of(line.strip().split("\\s+")).stream()
                .map(Integer::valueOf)
                .toList();
    }
}
