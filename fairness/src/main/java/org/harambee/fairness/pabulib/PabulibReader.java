package org.harambee.fairness.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads .pb files as a stream: each row is looked at once, identical ballots are counted together at once, so that
 * memory grows with the projects and the different ballots and not with the file. Sections may come in any order as long
 * as VOTES is the last; columns are found by their header; unknown keys and columns are kept or passed over. Immutable.
 *
 * @see <a href="https://pabulib.org/format">The format</a>; Stolicki, Szufa, Talmon: Pabulib (2020)
 */
public final class PabulibReader {
    private final List<String> groupColumns;
    private final Optional<String> weightColumn;

    /** A reader that divides voters into no groups and counts each as one. */
    public PabulibReader() {
        this(List.of(), Optional.empty());
    }

    private PabulibReader(List<String> groupColumns, Optional<String> weightColumn) {
        this.groupColumns = List.copyOf(groupColumns);
        this.weightColumn = weightColumn;
    }

    /** Divides the voters by columns of VOTES, each of them a dimension; who has nothing there is in the group "". */
    public PabulibReader groupedBy(List<String> columns) {
        return new PabulibReader(columns, weightColumn);
    }

    /** Takes what voters weigh from a column of VOTES: whole numbers from 1. */
    public PabulibReader weightedBy(String column) {
        return new PabulibReader(groupColumns, Optional.of(column));
    }

    /** @throws PabulibException where the file is not a complete election */
    public PabulibFile read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads to the end of the stream and leaves it open.
     *
     * @param name what errors call the file
     * @throws PabulibException where the file is not a complete election
     */
    public PabulibFile read(InputStream in, String name) throws IOException {
        return new Reading(new Rows(in, name), groupColumns, weightColumn).run();
    }
}
