package org.harambee.fairness.pabulib;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.election.Election;

/**
 * What was read: the election, and of the file all but the single votes.
 *
 * @param election the choice, its ballots grouped
 * @param meta every key of META with its value, in the file's order
 * @param projectColumns the header of PROJECTS
 * @param projectRows the rows of PROJECTS in the order of {@link Election#projects()}, as long as the header
 * @param voteColumns the header of VOTES
 * @param remarks what was unusual
 */
public record PabulibFile(
        Election election,
        Map<String, String> meta,
        List<String> projectColumns,
        List<List<String>> projectRows,
        List<String> voteColumns,
        List<Remark> remarks) {
    public PabulibFile {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        projectColumns = List.copyOf(projectColumns);
        projectRows = List.copyOf(new ArrayList<>(projectRows));
        voteColumns = List.copyOf(voteColumns);
        remarks = List.copyOf(remarks);
    }
}
