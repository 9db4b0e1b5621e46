package org.harambee.innovation.juries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public record Load(String juror, String name, int load, int most) {}

    /**
     * What was asked about: a pair, a juror who leaves, or what has to change because of what came up.
     *
     * @param sentences why it is as it is
     * @param cost what the change would bring; empty where there is none to be done
     * @param noWay why it can't be done; empty where it can
     * @param act where the change is done, below the page's address
     * @param fields what is sent along
     */
    public record Asked(
            List<Said> sentences, List<Said> cost, List<Said> noWay, String act, Map<String, String> fields) {}

    public String path() {
        return frame.partnership().path() + jury.path() + "/assignment";
    }

    public String back() {
        return frame.partnership().path() + jury.path();
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
