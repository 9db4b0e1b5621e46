package org.harambee.innovation.selections;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.election.ElectionBuilder;
import org.harambee.fairness.election.Voter;
import org.harambee.fairness.pabulib.PabulibWriter;

/** What is counted, as a .pb file that anybody can count again: ideas by their codes, ballots without names. */
final class ElectionFile {
    private ElectionFile() {}

    /**
     * @param grouped whether it tells the group of each ballot
     * @throws IllegalArgumentException where an amount is too large to be counted with
     */
    static byte[] of(Selection selection, List<Candidate> candidates, CountedBallots ballots, boolean grouped) {
        try {
            var bytes = new ByteArrayOutputStream();
            new PabulibWriter(bytes).write(election(selection, candidates, ballots, grouped), meta(selection));
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Election election(
            Selection selection, List<Candidate> candidates, CountedBallots ballots, boolean grouped) {
        ElectionBuilder election = Election.of(type(selection.facts().kind()))
                .budget(selection.facts().budget());
        Map<Integer, String> codes = new LinkedHashMap<>();
        for (Candidate one : candidates) {
            if (!one.gone()) {
                codes.put(one.number(), one.code());
                election.project(one.code(), one.cost(), oneLine(one.title()), List.of(), List.of());
            }
        }
        if (grouped) {
            election.groupedBy(CommandWords.GROUPS);
        }
        for (CountedBallots.Entry ballot : ballots.all()) {
            Voter voter = grouped ? Voter.in(ballot.group()) : Voter.in();
            cast(election, voter, ballot.marks(), codes);
        }
        return election.build();
    }

    private static void cast(ElectionBuilder election, Voter voter, Marks marks, Map<Integer, String> codes) {
        if (marks.points().isEmpty()) {
            election.ballot(voter, marks.ideas().stream().map(codes::get).toArray(String[]::new));
            return;
        }
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (int place = 0; place < marks.ideas().size(); place++) {
            points.put(
                    String.valueOf(codes.get(marks.ideas().get(place))),
                    BigDecimal.valueOf(marks.points().get(place)));
        }
        election.points(voter, points);
    }

    private static Map<String, String> meta(Selection selection) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("description", oneLine(selection.facts().title()));
        meta.put("unit", selection.facts().unit().word());
        if (selection.facts().currency() != null) {
            meta.put("currency", selection.facts().currency());
        }
        meta.put("rule", selection.facts().rule().word());
        if (selection.facts().kind() == BallotKind.POINTS) {
            meta.put("max_sum_points", Integer.toString(selection.facts().points()));
        }
        return meta;
    }

    private static BallotType type(BallotKind kind) {
        return switch (kind) {
            case APPROVAL -> BallotType.APPROVAL;
            case POINTS -> BallotType.CUMULATIVE;
            case RANKING -> BallotType.ORDINAL;
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
