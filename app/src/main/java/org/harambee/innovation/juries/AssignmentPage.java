package org.harambee.innovation.juries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;

/**
 * Who reviews what.
 *
 * @param asked what was asked about, or null
 */
public record AssignmentPage(
        PartnershipFrame frame,
        Jury jury,
        List<Row> rows,
        List<Load> loads,
        boolean holds,
        @Nullable Asked asked,
        Form form) {

    /**
     * An idea with its jurors.
     *
     * @param own whether the viewer wrote it: then who reviews it is not told to them
     * @param served how well it is served, out of 100 for each review
     */
    public record Row(String code, String title, boolean own, double served, List<Cell> jurors) {}

    /** A juror of an idea, and how well they suit it, out of 100. */
    public record Cell(String juror, String name, double fit, Review.State state) {}

    /** How many ideas a juror reviews, and how many at most. */
    public record Load(String juror, String name, int load, int most) {
        /** What is sent along to have planned what if they left. */
        public Map<String, String> fields() {
            return Map.of("leaves", juror);
        }
    }

    /**
     * What was asked about: a pair, a juror who leaves, or what has to change because of what came up.
     *
     * @param sentences why it is as it is
     * @param cost what the change would bring; empty while that is not planned, or where there is no way
     * @param noWay why it can't be done; empty where it can
     * @param change what can be planned and then done; nothing where it has to stay as it is
     */
    public record Asked(List<Said> sentences, List<Said> cost, List<Said> noWay, Optional<Change> change) {
        static Asked of(List<Said> sentences) {
            return new Asked(sentences, List.of(), List.of(), Optional.empty());
        }

        static Asked of(List<Said> sentences, Change change) {
            return new Asked(sentences, List.of(), List.of(), Optional.of(change));
        }

        /** Whether what the change would cost is still to be planned. */
        public boolean open() {
            return change.isPresent() && cost.isEmpty() && noWay.isEmpty();
        }

        /** The word for the change in message keys. */
        public String word() {
            return change.map(Change::word).orElse("");
        }

        /** What is sent along to have the change planned or made. */
        public Map<String, String> fields() {
            return change.map(Change::fields).orElse(Map.of());
        }
    }

    public String path() {
        return frame.partnership().path() + jury.path() + "/assignment";
    }

    public String back() {
        return frame.partnership().path() + jury.path();
    }

    /** What is sent along to have planned what sets it right. */
    public Map<String, String> repair() {
        return new Change.Repair().fields();
    }

    public boolean preparing() {
        return jury.is(JuryState.PREPARING);
    }

    public boolean closed() {
        return jury.is(JuryState.CLOSED);
    }

    public boolean assigned() {
        return rows.stream().anyMatch(row -> !row.jurors().isEmpty());
    }

    public Map<String, String> ideas() {
        Map<String, String> choices = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.own()).forEach(row -> choices.put(row.code(), row.title()));
        return choices;
    }

    public Map<String, String> jurors() {
        Map<String, String> choices = new LinkedHashMap<>();
        loads.forEach(load -> choices.put(load.juror(), load.name()));
        return choices;
    }
}
