package org.harambee.fairness.pabulib;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.harambee.fairness.election.Election;
import org.jspecify.annotations.Nullable;

/** One file being read: goes from section to section and puts together what they hold. */
final class Reading {
    private final Rows rows;
    private final List<String> groupColumns;
    private final Optional<String> weightColumn;
    private final Remarks remarks = new Remarks();
    private final EnumSet<Section> seen = EnumSet.noneOf(Section.class);
    private final MetaSection meta;
    private final ProjectsSection projects;
    private @Nullable VotesSection votes;

    Reading(Rows rows, List<String> groupColumns, Optional<String> weightColumn) {
        this.rows = rows;
        this.groupColumns = groupColumns;
        this.weightColumn = weightColumn;
        this.meta = new MetaSection(rows, remarks);
        this.projects = new ProjectsSection(rows, remarks);
    }

    PabulibFile run() throws IOException {
        if (!rows.next()) {
            throw rows.wrong("file", "is empty; a .pb file has the sections META, PROJECTS and VOTES");
        }
        var section = Section.begunBy(rows);
        if (section.isEmpty()) {
            throw rows.wrong("file", "begins with " + OneLine.quoted(rows.text(0)) + "; the first line must be META");
        }
        while (section.isPresent()) {
            section = read(section.get());
        }
        for (var needed : Section.values()) {
            if (!seen.contains(needed)) {
                throw rows.wrong("file", "ends without the section " + needed + "; fetch it again or add the section");
            }
        }
        return put();
    }

    private Optional<Section> read(Section section) throws IOException {
        if (!seen.add(section)) {
            throw rows.wrong(section.name(), "this section came before; join the two");
        }
        return switch (section) {
            case META -> meta.read();
            case PROJECTS -> projects.read();
            case VOTES -> {
                for (var before : List.of(Section.META, Section.PROJECTS)) {
                    if (!seen.contains(before)) {
                        throw rows.wrong(
                                "VOTES",
                                "has no section " + before + " before it; add " + before + " or put VOTES last");
                    }
                }
                projects.settle(meta);
                votes = new VotesSection(rows, remarks, meta, projects, groupColumns, weightColumn);
                yield votes.read();
            }
        };
    }

    private PabulibFile put() throws PabulibException {
        var read = Objects.requireNonNull(votes);
        meta.requireCount("num_projects", projects.size(), "PROJECTS");
        meta.requireCount("num_votes", read.rowsRead(), "VOTES");
        var election = new Election(
                projects.decimals(),
                projects.budget(),
                projects.projects(),
                meta.type(),
                read.ballots(),
                read.groupings());
        return new PabulibFile(
                election, meta.all(), projects.columns(), projects.rows(), read.columns(), remarks.toList());
    }
}
