package org.harambee.fairness.selection.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.selection.TieBreak;
import org.harambee.fairness.selection.TieBreaks;

/** Small elections drawn so that ties and money spent to the last are common: few voters, few different costs. */
final class RandomElections {
    private static final List<String> IDS = List.of("9", "10", "b", "\uFFFD", "\uD83D\uDE00", "a", "7");
    private final Random random;

    RandomElections(long seed) {
        this.random = new Random(seed);
        random.nextInt();
    }

    Random random() {
        return random;
    }

    Election election(BallotType type) {
        int projects = 1 + random.nextInt(6);
        int dearest = 1 + random.nextInt(8);
        boolean free = random.nextInt(4) == 0;
        var draft = Drafts.budget(1 + random.nextInt(12)).type(type).grouping("side", "left", "right");
        for (int project = 0; project < projects; project++) {
            draft.project(IDS.get(project), free && random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(dearest));
        }
        int heaviest = random.nextInt(3) == 0 ? 3 : 1;
        int ballots = 1 + random.nextInt(5);
        for (int ballot = 0; ballot < ballots; ballot++) {
            var named = named(projects);
            var points = new ArrayList<Long>();
            boolean pointed = type == BallotType.CUMULATIVE || type == BallotType.SCORING;
            named.forEach(_ -> points.add((long) random.nextInt(4)));
            if (type != BallotType.ORDINAL) {
                Collections.sort(named);
            }
            draft.ballots(
                    1 + random.nextInt(2),
                    named,
                    pointed ? points : List.of(),
                    1 + random.nextInt(heaviest),
                    List.of(random.nextInt(2)));
        }
        return draft.election();
    }

    TieBreaks ties() {
        var lot = new TieBreak.Lot("seed " + random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0 -> TieBreaks.of(new TieBreak.LowestCost(), new TieBreak.MostVotes(), lot);
            case 1 -> TieBreaks.of(new TieBreak.MostVotes(), new TieBreak.HighestCost());
            case 2 -> TieBreaks.of(new TieBreak.LowestCost(), new TieBreak.Order());
            case 3 -> TieBreaks.of(lot);
            default -> TieBreaks.of(new TieBreak.Id());
        };
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private List<Integer> named(int projects) {
        var all = new ArrayList<Integer>();
        for (int project = 0; project < projects; project++) {
            all.add(project);
        }
        Collections.shuffle(all, random);
        return new ArrayList<>(all.subList(0, random.nextInt(projects + 1)));
    }
}
