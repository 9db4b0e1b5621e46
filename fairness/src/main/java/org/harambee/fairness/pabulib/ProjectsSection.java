package org.harambee.fairness.pabulib;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.harambee.fairness.election.Amounts;
import org.harambee.fairness.election.Project;
import org.jspecify.annotations.Nullable;

/** PROJECTS: what can be chosen, a project in each row. */
final class ProjectsSection {
    private final Rows rows;
    private final Remarks remarks;
    private final Ids ids = new Ids();
    private final List<List<String>> all = new ArrayList<>();
    private final List<BigDecimal> costs = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private @Nullable Columns columns;
    private int idColumn;
    private int costColumn;
    private int decimals;
    private long budget;

    ProjectsSection(Rows rows, Remarks remarks) {
        this.rows = rows;
        this.remarks = remarks;
    }

    Optional<Section> read() throws IOException {
        if (!rows.next()) {
            throw rows.wrong("PROJECTS header", "is missing: the file ends here; fetch it again");
        }
        columns = Columns.of(rows, "PROJECTS");
        idColumn = columns.require(rows, "project_id");
        costColumn = columns.require(rows, "cost");
        while (rows.next()) {
            var section = Section.begunBy(rows);
            if (section.isPresent()) {
                return section;
            }
            columns.check(rows);
            keep();
        }
        return Optional.empty();
    }

    int size() {
        return all.size();
    }

    Ids ids() {
        return ids;
    }

    List<String> columns() {
        return Objects.requireNonNull(columns).names();
    }

    List<List<String>> rows() {
        return all;
    }

    List<Project> projects() {
        return projects;
    }

    int decimals() {
        return decimals;
    }

    /** What can be spent, in units of {@link #decimals()}. */
    long budget() {
        return budget;
    }

    /** Brings budget and costs to as many decimals as the finest of them needs. */
    void settle(MetaSection meta) throws PabulibException {
        var total = meta.budget();
        decimals = Math.max(
                Amounts.decimals(total),
                costs.stream().mapToInt(Amounts::decimals).max().orElse(0));
        try {
            budget = Decimals.units(total, decimals);
        } catch (Decimals.Unusable e) {
            throw meta.wrong("budget", e.why());
        }
        for (int place = 0; place < all.size(); place++) {
            projects.add(project(place));
        }
    }

    private void keep() throws PabulibException {
        var fields = new ArrayList<String>();
        for (int field = 0; field < Objects.requireNonNull(columns).size(); field++) {
            fields.add(rows.text(field));
        }
        var id = fields.get(idColumn);
        if (id.isEmpty()) {
            throw rows.wrong("PROJECTS project_id", "is missing; give every project an id");
        }
        if (id.indexOf(',') >= 0 || id.indexOf('\0') >= 0) {
            throw rows.wrong(
                    "PROJECTS project_id",
                    OneLine.quoted(id)
                            + " holds a comma or a zero byte, so that no ballot can name it; write another id");
        }
        var bytes = id.getBytes(StandardCharsets.UTF_8);
        if (ids.number(bytes, 0, bytes.length) != all.size()) {
            throw rows.wrong(
                    "PROJECTS project_id",
                    OneLine.quoted(id)
                            + " is also the id of the project in line " + lines.get(ids.find(bytes, 0, bytes.length))
                            + "; give each its own");
        }
        lines.add(rows.line());
        costs.add(cost(fields.get(costColumn)));
        all.add(List.copyOf(fields));
    }

    private BigDecimal cost(String text) throws PabulibException {
        try {
            var cost = Decimals.of(text);
            if (cost.signum() < 0) {
                throw new Decimals.Unusable("is " + OneLine.of(text) + "; it must be 0 or more");
            }
            if (Decimals.isWithComma(text)) {
                remarks.add(rows.line(), "PROJECTS cost", "the comma in " + text + " is taken as a decimal point");
            }
            return cost;
        } catch (Decimals.Unusable e) {
            throw rows.wrong("PROJECTS cost", e.why());
        }
    }

    private Project project(int place) throws PabulibException {
        long line = lines.get(place);
        var id = all.get(place).get(idColumn);
        try {
            long cost = Decimals.units(costs.get(place), decimals);
            if (cost > budget) {
                remarks.add(
                        line, "PROJECTS cost", "project " + id + " costs more than the budget and can't be selected");
            } else if (cost == 0) {
                remarks.add(line, "PROJECTS cost", "project " + id + " costs nothing");
            }
            return new Project(id, cost, value(place, "name"), list(value(place, "category")), list(targets(place)));
        } catch (Decimals.Unusable e) {
            throw rows.wrongAt(line, "PROJECTS cost", e.why());
        }
    }

    private @Nullable String targets(int place) {
        var targets = value(place, "beneficiaries");
        return targets == null ? value(place, "target") : targets;
    }

    private @Nullable String value(int place, String column) {
        int field = Objects.requireNonNull(columns).find(column);
        if (field < 0) {
            return null;
        }
        var value = all.get(place).get(field);
        return value.isEmpty() || value.equals("none") ? null : value;
    }

    private static List<String> list(@Nullable String value) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
