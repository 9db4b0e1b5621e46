package org.harambee.innovation.juries;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.ui.Cell;
import org.harambee.ui.Csv;
import tools.jackson.databind.json.JsonMapper;

/**
 * All reviews of a round as a file. Without names jurors are J1, J2 and so on, in an order that says nothing of them, and
 * what they wrote is left out: words give away who wrote them.
 */
final class ReviewFile {
    private final Round round;
    private final Map<PersonId, String> names;
    private final Map<PersonId, String> labels;

    private final Optional<PersonId> reader;

    /**
     * @param names empty for a file without names
     * @param reader who is told; who reviewed what they wrote stays hidden from them
     */
    ReviewFile(Round round, Map<PersonId, String> names, Optional<PersonId> reader) {
        this.round = round;
        this.names = names;
        this.reader = reader;
        this.labels = labels(round);
    }

    String csv() {
        List<String> header = new ArrayList<>(List.of("idea", "title", "juror", "state", "counts", "score"));
        round.jury().sheet().criteria().forEach(criterion -> header.add(criterion.name()));
        if (named()) {
            header.addAll(List.of("comment", "note", "reason"));
        }
        return Csv.of(
                header.stream().map(Cell::written).toList(),
                lines().stream().map(line -> cells(line).stream().map(Cell::written)));
    }

    String json() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("jury", round.jury().code());
        whole.put("name", round.jury().sheet().name());
        whole.put("points", round.jury().sheet().rules().points());
        whole.put("criteria", round.jury().sheet().criteria());
        whole.put("reviews", lines().stream().map(this::object).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
    }

    private record Line(ReadIdea idea, Review review, boolean counts) {}

    private List<Line> lines() {
        Grounds grounds = new Grounds(round);
        List<Line> lines = new ArrayList<>();
        for (int idea = 0; idea < round.ideas().size(); idea++) {
            List<Line> ofIdea = new ArrayList<>();
            for (int juror = 0; juror < round.jurors().size(); juror++) {
                int at = idea;
                boolean counts = grounds.counts(idea, juror);
                round.review(idea, juror)
                        .filter(review -> !review.is(Review.State.ASSIGNED))
                        .ifPresent(review -> ofIdea.add(new Line(round.ideas().get(at), review, counts)));
            }
            ofIdea.sort(Comparator.comparing(
                    line -> labels.getOrDefault(line.review().person(), "")));
            lines.addAll(ofIdea);
        }
        return lines;
    }

    private List<String> cells(Line line) {
        Review review = line.review();
        boolean given = review.is(Review.State.GIVEN);
        List<String> cells = new ArrayList<>(List.of(
                line.idea().code(),
                line.idea().title(),
                label(line),
                review.state().word(),
                line.counts() ? "yes" : "no",
                given ? score(review) : ""));
        for (int at = 0; at < round.jury().sheet().criteria().size(); at++) {
            cells.add(given ? review.scores().get(at).toString() : "");
        }
        if (named()) {
            cells.addAll(
                    hidden(line) ? List.of("", "", "") : List.of(review.comment(), review.note(), review.reason()));
        }
        return cells;
    }

    private Map<String, Object> object(Line line) {
        Review review = line.review();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("idea", line.idea().code());
        object.put("title", line.idea().title());
        object.put("juror", label(line));
        object.put("state", review.state().word());
        object.put("counts", line.counts());
        if (review.is(Review.State.GIVEN)) {
            object.put("scores", review.scores());
            object.put("score", ResultsPage.rounded(round.jury().sheet().score(review.scores())));
        }
        if (named() && !hidden(line)) {
            object.put("comment", review.comment());
            object.put("note", review.note());
            object.put("reason", review.reason());
        }
        return object;
    }

    private String score(Review review) {
        return Double.toString(ResultsPage.rounded(round.jury().sheet().score(review.scores())));
    }

    private boolean named() {
        return !names.isEmpty();
    }

    private String label(Line line) {
        if (hidden(line)) {
            return "";
        }
        return (named() ? names : labels).getOrDefault(line.review().person(), "");
    }

    private boolean hidden(Line line) {
        return AssignmentPages.wrote(round, line.idea(), reader);
    }

    // by a hash of round and person: not the order in which they were asked, nor that of their names
    private static Map<PersonId, String> labels(Round round) {
        List<PersonId> mixed = round.jurors().stream()
                .map(Juror::person)
                .sorted(Comparator.comparing(person -> UUID.nameUUIDFromBytes(
                        (round.jury().id().value() + " " + person.value()).getBytes(StandardCharsets.UTF_8))))
                .toList();
        Map<PersonId, String> labels = new HashMap<>();
        mixed.forEach(person -> labels.put(person, "J" + (labels.size() + 1)));
        return labels;
    }
}
