package org.harambee.assigning;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.harambee.fairness.assignment.Affinities;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Idea;
import org.harambee.fairness.assignment.Juror;
import org.harambee.fairness.assignment.Rules;
import org.harambee.telling.Refusal;

/**
 * Files as OpenReview's matcher takes them: rows of idea, juror, score; rows of idea, juror, −1 for a conflict, 1 for a pair
 * that must be, 0 for nothing; rows of juror, how many ideas at most. A pair without a score has 0. No heads; a first row
 * whose number is none is taken for one. Ideas and jurors are ordered by id.
 */
final class OpenReviewFiles {
    private static final int REVIEWS = 3;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Affinities.LARGEST);

    private final Request request;
    private final StringBuilder digests = new StringBuilder();

    OpenReviewFiles(Request request) {
        this.request = request;
    }

    private record Row(int line, List<String> cells) {}

    String digest() {
        return Input.sha256(digests.toString().getBytes(StandardCharsets.UTF_8));
    }

    AssignmentProblem read() throws IOException, Refusal {
        Map<List<String>, BigDecimal> scores = new LinkedHashMap<>();
        for (var file : request.scores()) {
            for (var row : rows(file, 3)) {
                scores.merge(row.cells().subList(0, 2), number(file, row, 2), BigDecimal::add);
            }
        }
        Map<List<String>, Integer> constraints = new LinkedHashMap<>();
        for (var file : request.constraints().stream().toList()) {
            for (var row : rows(file, 3)) {
                constraints.put(row.cells().subList(0, 2), constraint(file, row));
            }
        }
        Map<String, Integer> quota = new LinkedHashMap<>();
        for (var file : request.quota().stream().toList()) {
            for (var row : rows(file, 2)) {
                quota.put(row.cells().getFirst(), whole(file, row));
            }
        }
        return problem(scores, constraints, quota);
    }

    private AssignmentProblem problem(
            Map<List<String>, BigDecimal> scores, Map<List<String>, Integer> constraints, Map<String, Integer> quota)
            throws Refusal {
        var ideas = new TreeSet<String>();
        var jurors = new TreeSet<>(quota.keySet());
        for (var pairs : List.of(scores.keySet(), constraints.keySet())) {
            pairs.forEach(pair -> {
                ideas.add(pair.getFirst());
                jurors.add(pair.getLast());
            });
        }
        var ideaIds = List.copyOf(ideas);
        var jurorIds = List.copyOf(jurors);
        var who = new ArrayList<Juror>();
        for (var id : jurorIds) {
            var most = quota.containsKey(id) ? quota.get(id) : request.most().orElse(null);
            if (most == null) {
                throw Refusal.ofInput("Juror " + id + " has no quota; add a row to --quota, or give --most.");
            }
            int least = request.least().orElse(0);
            if (least > most) {
                throw Refusal.ofInput("Juror " + id + " may review at most " + most + " and has to review " + least
                        + " at least; change --quota, --most or --least.");
            }
            who.add(Juror.of(id, least, most));
        }
        var what = ideaIds.stream()
                .map(id -> Idea.of(id, request.reviews().orElse(REVIEWS)))
                .toList();
        var affinities = new Affinities.Builder(ideaIds.size(), jurorIds.size());
        var ideaPlaces = places(ideaIds);
        var jurorPlaces = places(jurorIds);
        scores.forEach((pair, score) -> affinities.set(
                ideaPlaces.getOrDefault(pair.getFirst(), 0),
                jurorPlaces.getOrDefault(pair.getLast(), 0),
                score.movePointRight(6).setScale(0, RoundingMode.HALF_EVEN).longValue()));
        constraints.forEach((pair, value) -> {
            int idea = ideaPlaces.getOrDefault(pair.getFirst(), 0);
            int juror = jurorPlaces.getOrDefault(pair.getLast(), 0);
            if (value < 0) {
                affinities.forbid(idea, juror);
            } else if (value > 0) {
                affinities.require(idea, juror);
            }
        });
        return new AssignmentProblem(what, who, affinities.build(), Rules.NONE);
    }

    private static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new LinkedHashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }

    private List<Row> rows(String file, int width) throws IOException, Refusal {
        var bytes = Input.bytes(file);
        digests.append(Input.sha256(bytes));
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var cells = cells(line);
            if (cells.size() != width || cells.subList(0, width - 1).stream().anyMatch(String::isEmpty)) {
                throw Refusal.ofInput(file + ", line " + number + ": a row has " + width + " cells, "
                        + (width == 3 ? "idea, juror and number" : "juror and number") + "; correct '" + line + "'.");
            }
            boolean isHead = rows.isEmpty()
                    && number == 1
                    && !cells.getLast().matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?")
                    && !cells.getLast().matches("(?i)[-+]?(nan|inf(inity)?)|");
            if (!isHead) {
                rows.add(new Row(number, cells));
            }
        }
        return rows;
    }

    /** Cells between commas; in quotes commas count as text, and two quotes as one. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static BigDecimal number(String file, Row row, int column) throws Refusal {
        var text = row.cells().get(column);
        try {
            var number = new BigDecimal(text);
            if (number.movePointRight(6).abs().compareTo(LARGEST) <= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw Refusal.ofInput(file + ", line " + row.line() + ", score: '" + text
                    + "' is not a number; write a decimal like 0.75.");
        }
        throw Refusal.ofInput(
                file + ", line " + row.line() + ", score: " + text + " is too large; scale scores to at most 2000.");
    }

    private static int constraint(String file, Row row) throws Refusal {
        var text = row.cells().getLast();
        return switch (text.replaceFirst("\\.0+$", "")) {
            case "-1" -> -1;
            case "0" -> 0;
            case "1" -> 1;
            default ->
                throw Refusal.ofInput(file + ", line " + row.line() + ", constraint: '" + text
                        + "' is none of -1 (conflict), 0 and 1 (must be).");
        };
    }

    private static int whole(String file, Row row) throws Refusal {
        var text = row.cells().getLast();
        if (!text.matches("[0-9]{1,6}(\\.0+)?")) {
            throw Refusal.ofInput(
                    file + ", line " + row.line() + ", quota: '" + text + "' is not a whole number from 0 to 999999.");
        }
        return Integer.parseInt(text.replaceFirst("\\..*", ""));
    }
}
