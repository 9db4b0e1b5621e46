package org.harambee.innovation.prototypes;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.prototypes.endings.Ending;
import org.harambee.innovation.prototypes.followups.FollowUps;
import org.harambee.innovation.prototypes.spending.Entry;
import org.harambee.innovation.prototypes.spending.Sums;
import org.harambee.innovation.prototypes.sprints.Sprint;
import org.harambee.innovation.prototypes.stages.Stage;
import org.harambee.innovation.prototypes.team.Member;
import org.harambee.innovation.prototypes.team.Role;
import org.harambee.innovation.prototypes.tests.Trial;
import org.harambee.innovation.prototypes.updates.Update;
import org.harambee.partnership.HelpWanted;
import org.jspecify.annotations.Nullable;

/**
 * One prototype: what its team needs now, and what came of it so far.
 *
 * @param origin the idea it began from, or null
 * @param work all that its team has told
 * @param names of everybody on the page
 * @param homes who took it home
 * @param kin whether it is the viewer's matter without their being of the team
 */
public record PrototypePage(
        PrototypePlace.At at,
        @Nullable IdeaOrigin origin,
        Work work,
        Names.Known names,
        Homes.Region homes,
        boolean kin)
        implements PrototypePart {

    /**
     * All that a team has told, what is newest in front.
     *
     * @param team those who build it now
     * @param roles those that are open
     * @param endings the last in front
     * @param due of what it is time to tell
     */
    public record Work(
            List<Member> team,
            List<Role> roles,
            List<Stage> stages,
            List<Sprint> sprints,
            List<Update> updates,
            List<Trial> trials,
            List<Entry> entries,
            List<HelpWanted.Asked> help,
            List<Ending> endings,
            List<FollowUps.FollowUp> followUps,
            List<FollowUps.Due> due) {}

    public Names.Shown who(Signature signature) {
        return names.shown(signature);
    }

    public @Nullable Sprint sprint() {
        return work.sprints().isEmpty() ? null : work.sprints().getFirst();
    }

    public @Nullable Update update() {
        return work.updates().isEmpty() ? null : work.updates().getFirst();
    }

    public @Nullable Trial trial() {
        return work.trials().isEmpty() ? null : work.trials().getFirst();
    }

    /** How it ended; null while it runs. */
    public @Nullable Ending ending() {
        return prototype().running() ? null : work.endings().getFirst();
    }

    public Sums sums() {
        return Sums.of(prototype().facts(), work.entries());
    }

    /** What is still asked for. */
    public List<HelpWanted.Asked> wanted() {
        return help(true);
    }

    /** What was asked for and is looked for no more. */
    public List<HelpWanted.Asked> settled() {
        return help(false);
    }

    private List<HelpWanted.Asked> help(boolean open) {
        return work.help().stream()
                .filter(one -> open == (one.state() == HelpWanted.State.OPEN))
                .toList();
    }

    public int people() {
        return work.trials().stream().mapToInt(trial -> trial.facts().people()).sum();
    }
}
