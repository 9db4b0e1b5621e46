package org.harambee.fairness.pabulib;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.harambee.fairness.election.Amounts;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Election;

/** An election as the rows of a file. */
final class ElectionRows {
    private static final String WEIGHT = "weight";

    private final Election election;
    private final Ballots ballots;
    private final Map<String, String> meta;
    private final Sink sink;
    private final boolean weighed;

    /** Takes row after row. */
    @FunctionalInterface
    interface Sink {
        void row(List<String> fields) throws IOException;
    }

    ElectionRows(Election election, Map<String, String> meta, Sink sink) {
        this.election = election;
        this.ballots = election.ballots();
        this.meta = meta;
        this.sink = sink;
        this.weighed = ballots.weight() != ballots.voters();
    }

    void write() throws IOException {
        meta();
        projects();
        votes();
    }

    private void meta() throws IOException {
        sink.row(List.of("META"));
        sink.row(List.of("key", "value"));
        var all = new LinkedHashMap<>(meta);
        all.put("num_projects", Integer.toString(election.projects().size()));
        all.put("num_votes", Long.toString(ballots.voters()));
        all.put("budget", money(election.budget()));
        all.put("vote_type", election.type().name().toLowerCase(Locale.ROOT));
        for (var entry : all.entrySet()) {
            sink.row(List.of(entry.getKey(), entry.getValue()));
        }
    }

    private void projects() throws IOException {
        sink.row(List.of("PROJECTS"));
        sink.row(List.of("project_id", "cost", "name", "category", "target"));
        for (var project : election.projects()) {
            sink.row(List.of(
                    project.id(),
                    money(project.cost()),
                    Objects.requireNonNullElse(project.name(), ""),
                    String.join(",", project.categories()),
                    String.join(",", project.targets())));
        }
    }

    private void votes() throws IOException {
        sink.row(List.of("VOTES"));
        var header = new ArrayList<>(List.of("voter_id", "vote"));
        if (election.type().hasPoints()) {
            header.add("points");
        }
        if (weighed) {
            header.add(WEIGHT);
        }
        election.groupings().forEach(grouping -> header.add(grouping.dimension()));
        sink.row(header);
        long voter = 0;
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            var rest = rest(ballot);
            for (int i = 0; i < ballots.count(ballot); i++) {
                var row = new ArrayList<>(List.of(Long.toString(++voter)));
                row.addAll(rest);
                sink.row(row);
            }
        }
    }

    /** All fields of a voter but the first. */
    private List<String> rest(int ballot) {
        var ids = new ArrayList<String>();
        var points = new ArrayList<String>();
        for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
            ids.add(election.projects().get(ballots.project(entry)).id());
            if (ballots.hasPoints()) {
                points.add(Amounts.decimal(ballots.points(entry), ballots.pointDecimals())
                        .toPlainString());
            }
        }
        var fields = new ArrayList<>(List.of(String.join(",", ids)));
        if (election.type().hasPoints()) {
            fields.add(String.join(",", points));
        }
        if (weighed) {
            fields.add(Long.toString(ballots.weight(ballot) / ballots.count(ballot)));
        }
        for (int dimension = 0; dimension < election.groupings().size(); dimension++) {
            fields.add(election.groupings().get(dimension).names().get(ballots.group(dimension, ballot)));
        }
        return fields;
    }

    private String money(long units) {
        return election.money(units).toPlainString();
    }
}
