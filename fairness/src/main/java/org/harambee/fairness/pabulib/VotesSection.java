package org.harambee.fairness.pabulib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.fairness.election.BallotBox;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Grouping;
import org.jspecify.annotations.Nullable;

/** VOTES: a voter in each row. Nothing of a row is kept but what its ballot says and the groups asked for. */
final class VotesSection {
    private static final byte[] NONE = "none".getBytes(StandardCharsets.UTF_8);

    private final Rows rows;
    private final Remarks remarks;
    private final Ids projects;
    private final boolean chooseOne;
    private final List<String> groupColumns;
    private final Optional<String> weightColumn;
    private final BallotBox box;
    private final List<Ids> groups;
    private final Vote vote;
    private final VoterIds voters = new VoterIds();

    private @Nullable Columns columns;
    private int idColumn;
    private int voteColumn;
    private int pointsColumn;
    private int[] groupFields = {};
    private int weightField = -1;
    private long read;

    VotesSection(
            Rows rows,
            Remarks remarks,
            MetaSection meta,
            ProjectsSection projects,
            List<String> groupColumns,
            Optional<String> weightColumn)
            throws PabulibException {
        this.rows = rows;
        this.remarks = remarks;
        this.projects = projects.ids();
        this.chooseOne = meta.isChooseOne();
        this.groupColumns = groupColumns;
        this.weightColumn = weightColumn;
        this.box = new BallotBox(meta.type(), projects.size(), groupColumns.size());
        this.groups = Stream.generate(Ids::new).limit(groupColumns.size()).toList();
        this.vote = new Vote(rows, this.projects);
    }

    Optional<Section> read() throws IOException {
        if (!rows.next()) {
            throw rows.wrong("VOTES header", "is missing: the file ends here; fetch it again");
        }
        columns = Columns.of(rows, "VOTES");
        find(columns);
        while (rows.next()) {
            var section = Section.begunBy(rows);
            if (section.isPresent()) {
                return section;
            }
            if (rows.fields() != columns.size()) {
                columns.check(rows);
            }
            rows.requireText();
            requireNew();
            cast();
        }
        return Optional.empty();
    }

    long rowsRead() {
        return read;
    }

    List<String> columns() {
        return Objects.requireNonNull(columns).names();
    }

    Ballots ballots() {
        return box.ballots();
    }

    List<Grouping> groupings() {
        var all = new ArrayList<Grouping>();
        for (int dimension = 0; dimension < groups.size(); dimension++) {
            var names = new ArrayList<String>();
            for (int i = 0; i < groups.get(dimension).size(); i++) {
                names.add(new String(groups.get(dimension).bytes(i), StandardCharsets.UTF_8));
            }
            all.add(new Grouping(groupColumns.get(dimension), names));
        }
        return all;
    }

    private void find(Columns header) throws PabulibException {
        idColumn = header.find("voter_id");
        voteColumn = header.require(rows, "vote");
        pointsColumn = box.type().hasPoints() ? header.require(rows, "points") : -1;
        groupFields = new int[groupColumns.size()];
        for (int dimension = 0; dimension < groupFields.length; dimension++) {
            groupFields[dimension] = header.require(rows, groupColumns.get(dimension));
        }
        weightField = weightColumn.isPresent() ? header.require(rows, weightColumn.get()) : -1;
    }

    /** Refuses a voter who came before; voters without an id are nobody's double. */
    private void requireNew() throws PabulibException {
        if (idColumn < 0 || isMissing(idColumn)) {
            return;
        }
        boolean full = voters.isFull();
        if (!voters.add(rows.bytes(), rows.from(idColumn), rows.until(idColumn))) {
            throw rows.wrong(
                    "VOTES voter_id",
                    OneLine.quoted(rows.text(idColumn))
                            + " is also the id of an earlier voter; give each voter their own, or take the row out if it"
                            + " is there twice");
        }
        if (voters.isFull() && !full) {
            remarks.add(
                    rows.line(), "VOTES voter_id", "from here on nobody looks whether an id came before: too many did");
        }
    }

    private void cast() throws PabulibException {
        if (rows.fields() <= voteColumn && rows.isCutOff()) {
            throw rows.wrong("VOTES vote", "the file ends before the vote; fetch it again");
        }
        int named = isMissing(voteColumn) ? 0 : vote.read(voteColumn, pointsColumn, box);
        if (vote.repeated() > 0) {
            remarks.add(
                    rows.line(),
                    "VOTES vote",
                    box.type().hasPoints()
                            ? "names a project twice; it counts once, with the later points"
                            : "names a project twice; it counts once, at its first place");
        }
        if (named == 0) {
            remarks.add(rows.line(), "VOTES vote", "is empty; it counts as a voter who names nothing");
        } else if (chooseOne && named > 1) {
            throw rows.wrong(
                    "VOTES vote", "names " + named + " projects but vote_type is choose-1; write approval or one id");
        }
        for (int dimension = 0; dimension < groupFields.length; dimension++) {
            box.group(dimension, group(dimension, groupFields[dimension]));
        }
        if (weightField >= 0) {
            box.weight(weight());
        }
        box.cast();
        read++;
    }

    private int group(int dimension, int field) throws PabulibException {
        var names = groups.get(dimension);
        if (isMissing(field)) {
            return names.number(NONE, 0, 0);
        }
        if (!rows.isDoubled(field)) {
            int known = names.find(rows.bytes(), rows.from(field), rows.until(field));
            if (known >= 0) {
                return known;
            }
        }
        var name = rows.text(field).getBytes(StandardCharsets.UTF_8);
        return names.number(name, 0, name.length);
    }

    private long weight() throws PabulibException {
        var text = rows.text(weightField);
        if (!text.matches("0*[1-9]\\d{0,8}")) {
            throw rows.wrong(
                    "VOTES " + weightColumn.orElse(""),
                    OneLine.quoted(text) + " is not a weight; write a whole number from 1 to 999999999");
        }
        return Long.parseLong(text);
    }

    private boolean isMissing(int field) {
        if (rows.isEmpty(field)) {
            return true;
        }
        int from = rows.from(field);
        return rows.until(field) - from == NONE.length
                && Arrays.equals(rows.bytes(), from, from + NONE.length, NONE, 0, NONE.length)
                && projects.find(NONE, 0, NONE.length) < 0;
    }
}
