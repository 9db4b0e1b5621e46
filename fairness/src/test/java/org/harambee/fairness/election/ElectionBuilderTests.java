package org.harambee.fairness.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ElectionBuilderTests {
    @Test
    void amountsAreExactInTheUnitsOfTheFinest() {
        var election = Election.of(BallotType.APPROVAL)
                .budget("100000.50")
                .project("p0", "1")
                .project("p1", "0.9")
                .project("p3", "1.090")
                .build();

        assertThat(election.decimals()).isEqualTo(2);
        assertThat(election.budget()).isEqualTo(10_000_050);
        assertThat(election.projects()).extracting(Project::cost).containsExactly(100L, 90L, 109L);
        assertThat(election.money(109)).isEqualByComparingTo("1.09");
    }

    @Test
    void whatABallotNamesStandsInTheOrderOfTheProjectsHoweverManyThereAre() {
        for (int projects : new int[] {1, 63, 64, 65, 4095, 4096, 4097, 20_000}) {
            var random = new Random(projects);
            var box = new BallotBox(BallotType.APPROVAL, projects, 0);
            var plain = new ArrayList<List<Integer>>();
            for (int ballot = 0; ballot < 50; ballot++) {
                var named = new TreeSet<Integer>();
                for (int i = random.nextInt(30); i >= 0; i--) {
                    int project = random.nextInt(projects);
                    assertThat(box.name(project)).isEqualTo(named.add(project));
                }
                box.cast();
                plain.add(List.copyOf(named));
            }
            assertThat(entries(box.ballots()))
                    .containsExactlyElementsOf(plain.stream().distinct().toList());
        }
    }

    private static List<List<Integer>> entries(Ballots ballots) {
        var all = new ArrayList<List<Integer>>();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            var named = new ArrayList<Integer>();
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                named.add(ballots.project(entry));
            }
            all.add(named);
        }
        return all;
    }

    @Test
    void identicalBallotsAreCountedTogether() {
        var ballots = threeProjects(BallotType.APPROVAL)
                .ballot("a", "c")
                .ballots(2, "b")
                .ballot("c", "a")
                .ballot()
                .build()
                .ballots();

        assertThat(ballots.distinct()).isEqualTo(3);
        assertThat(ballots.voters()).isEqualTo(5);
        assertThat(ballots.count(0)).isEqualTo(2);
        assertThat(ballots.count(1)).isEqualTo(2);
        assertThat(ballots.project(ballots.from(0))).isEqualTo(0);
        assertThat(ballots.project(ballots.from(0) + 1)).isEqualTo(2);
        assertThat(ballots.until(2) - ballots.from(2)).isZero();
    }

    @Test
    void orderCountsOnOrdinalBallotsOnly() {
        var ballots = threeProjects(BallotType.ORDINAL)
                .ballot("a", "c")
                .ballot("c", "a")
                .build()
                .ballots();

        assertThat(ballots.distinct()).isEqualTo(2);
        assertThat(ballots.project(ballots.from(1))).isEqualTo(2);
    }

    @Test
    void groupsAndWeightsKeepEqualVotesApart() {
        var election = threeProjects(BallotType.APPROVAL)
                .groupedBy("affiliate", "language")
                .ballot(Voter.in("WMKE", "sw").times(3), "a")
                .ballot(Voter.in("WMDE", "de"), "a")
                .ballot(Voter.in("WMDE", "en").weighing(2).times(2), "a")
                .ballot(Voter.in("WMDE", "en"), "a")
                .build();
        var ballots = election.ballots();

        assertThat(ballots.distinct()).isEqualTo(4);
        assertThat(ballots.voters()).isEqualTo(7);
        assertThat(ballots.weight()).isEqualTo(9);
        assertThat(ballots.weight(2)).isEqualTo(4);
        assertThat(election.groupings())
                .containsExactly(
                        new Grouping("affiliate", List.of("WMKE", "WMDE")),
                        new Grouping("language", List.of("sw", "de", "en")));
        assertThat(ballots.group(1, 2)).isEqualTo(2);
    }

    @Test
    void pointsGetAsManyDecimalsAsTheFinestNeedsAndEqualOnesStayEqual() {
        var voter = Voter.in();
        var ballots = threeProjects(BallotType.CUMULATIVE)
                .points(voter, Map.of("b", new BigDecimal("3"), "a", new BigDecimal("-1")))
                .points(voter, Map.of("c", new BigDecimal("0.25")))
                .points(voter, Map.of("b", new BigDecimal("3.00"), "a", new BigDecimal("-1.0")))
                .build()
                .ballots();

        assertThat(ballots.distinct()).isEqualTo(2);
        assertThat(ballots.count(0)).isEqualTo(2);
        assertThat(ballots.pointDecimals()).isEqualTo(2);
        assertThat(ballots.points(0)).isEqualTo(-100);
        assertThat(ballots.points(1)).isEqualTo(300);
        assertThat(ballots.points(2)).isEqualTo(25);
    }

    @Test
    void aMillionBallotsStayWhatTheyWere() {
        var box = new BallotBox(BallotType.APPROVAL, 200, 1);
        var random = new Random(1);
        var expected = new HashMap<List<Integer>, Integer>();
        for (int i = 0; i < 100_000; i++) {
            var named = new TreeSet<Integer>();
            int group = random.nextInt(3);
            box.group(0, group);
            int size = random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(3);
            for (int j = 0; j < size; j++) {
                int project = random.nextInt(200);
                assertThat(box.name(project)).isEqualTo(named.add(project));
            }
            var key = new ArrayList<>(named);
            key.add(-group);
            expected.merge(key, 1, Integer::sum);
            box.cast();
        }
        var ballots = box.ballots();
        var actual = new HashMap<List<Integer>, Integer>();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            var key = new ArrayList<Integer>();
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                key.add(ballots.project(entry));
            }
            key.add(-ballots.group(0, ballot));
            actual.put(key, ballots.count(ballot));
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(ballots.distinct()).isEqualTo(expected.size());
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThatThrownBy(() -> threeProjects(BallotType.APPROVAL).project("a", "1"))
                .hasMessage("two projects have the id a");
        assertThatThrownBy(() -> threeProjects(BallotType.APPROVAL).ballot("x"))
                .hasMessage("a ballot names the project x, which there is not");
        assertThatThrownBy(() -> threeProjects(BallotType.APPROVAL).project("d", "-1"))
                .hasMessage("project d has a negative cost: -1");
        assertThatThrownBy(() -> threeProjects(BallotType.SCORING).ballot("a"))
                .hasMessage("a ballot of this election gives points");
        assertThatThrownBy(() -> Election.of(BallotType.APPROVAL).budget("0").build())
                .hasMessage("the budget must be above 0 but is 0");
        assertThatThrownBy(() ->
                        Election.of(BallotType.APPROVAL).budget("1e999999999").build())
                .hasMessageContaining("more than 18 digits");
        assertThatThrownBy(() ->
                        threeProjects(BallotType.APPROVAL).groupedBy("region").ballot(Voter.in(), "a"))
                .hasMessage("a voter is in one group for each of [region], not in []");
    }

    private static ElectionBuilder threeProjects(BallotType type) {
        return Election.of(type).budget("4").project("a", "1").project("b", "2").project("c", "3");
    }
}
