package org.harambee.innovation.juries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.affiliates.Affiliate;
import org.harambee.innovation.Call;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A jury as its viewer sees it.
 *
 * @param seat the viewer's own place on it, or null
 * @param own how far the viewer is with their own reviews
 * @param keeping what those who look after it see and do besides, or null
 */
public record JuryPage(
        PartnershipFrame frame,
        Jury jury,
        List<ReadIdea> ideas,
        List<Member> jurors,
        @Nullable Juror seat,
        Progress own,
        @Nullable Keeping keeping,
        Form form) {

    /**
     * A juror as a line.
     *
     * @param affiliate whom they were asked for, or null
     * @param given how many of their reviews they have given
     * @param asked how many they are asked for
     * @param reminder when they were last reminded of those they owe, or null
     */
    public record Member(
            String name,
            @Nullable Affiliate affiliate,
            Juror.State state,
            int given,
            int asked,
            int owed,
            Reminders.@Nullable Reminder reminder) {

        public boolean mayBeReminded() {
            return owed > 0 && (reminder == null || !reminder.lately());
        }
    }

    /** @param done how many reviews are given or abstained from */
    public record Progress(long done, int asked) {}

    /**
     * What those who look after a jury see.
     *
     * @param assigned whether anybody is asked to review anything
     * @param holds whether who reviews what keeps to everything that is known now
     * @param missing how many reviews are still to come
     * @param accounts the accounts that were said to be one person's, two and two
     */
    public record Keeping(
            boolean assigned,
            boolean holds,
            int missing,
            List<Affiliate> partners,
            List<String> themes,
            List<String> languages,
            List<Call> calls,
            List<List<String>> accounts) {}

    public String path() {
        return frame.partnership().path() + jury.path();
    }

    public boolean preparing() {
        return jury.is(JuryState.PREPARING);
    }

    public boolean closed() {
        return jury.is(JuryState.CLOSED);
    }

    /** Whether titles lead to the ideas' own pages, which name their authors. */
    public boolean linked() {
        return !jury.sheet().rules().blind() || seat == null || closed();
    }

    public boolean seated() {
        return seat != null && seat.is(Juror.State.ACCEPTED);
    }

    /** Whether more than one juror can be reminded: then one button does for all. */
    public boolean remindsSeveral() {
        return jurors.stream().filter(Member::mayBeReminded).count() > 1;
    }

    public boolean invited() {
        return seat != null && seat.is(Juror.State.INVITED);
    }

    public Map<String, String> partnerChoices(Screen screen) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", screen.say("innovation-juror-for-nobody"));
        if (keeping != null) {
            keeping.partners().forEach(partner -> choices.put(partner.code(), partner.name()));
        }
        return choices;
    }

    public Map<String, String> whichChoices(Screen screen) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String which : List.of("concepts", "all", "named")) {
            choices.put(which, screen.say("innovation-jury-which-" + which));
        }
        return choices;
    }

    public Map<String, String> themeChoices(Screen screen) {
        Map<String, String> choices = any(screen);
        if (keeping != null) {
            keeping.themes().forEach(theme -> choices.put(theme, theme));
        }
        return choices;
    }

    public Map<String, String> languageChoices(Screen screen) {
        Map<String, String> choices = any(screen);
        if (keeping != null) {
            keeping.languages().forEach(tag -> choices.put(tag, screen.languageName(tag)));
        }
        return choices;
    }

    public Map<String, String> callChoices(Screen screen) {
        Map<String, String> choices = any(screen);
        if (keeping != null) {
            keeping.calls().forEach(call -> choices.put(call.code(), call.title()));
        }
        return choices;
    }

    private static Map<String, String> any(Screen screen) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", screen.say("innovation-jury-any"));
        return choices;
    }
}
