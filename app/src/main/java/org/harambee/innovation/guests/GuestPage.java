package org.harambee.innovation.guests;

import java.util.List;
import java.util.Map;
import org.harambee.innovation.Call;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaLine;
import org.harambee.innovation.ideas.IdeaState;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a guest tells an idea, or changes it while it waits.
 *
 * @param call the call it answers; null where an idea that was told is shown again
 * @param idea what the guest has told; null while it is not told
 * @param similar ideas that look like what was typed; then the guest may still tell theirs
 */
public record GuestPage(
        PartnershipFrame frame,
        @Nullable Call call,
        @Nullable Idea idea,
        Form form,
        List<IdeaLine> similar) {

    GuestPage(PartnershipFrame frame, @Nullable Call call, @Nullable Idea idea, Form form) {
        this(frame, call, idea, form, List.of());
    }

    public String action() {
        String path = frame.partnership().path() + "/guest-ideas";
        return idea == null ? path : path + "/" + idea.code();
    }

    /** Where the ideas are that are there already. */
    public String ideas() {
        return frame.partnership().path() + "/ideas";
    }

    /** Whether it can still be changed: nobody has let it in. */
    public boolean editable() {
        return idea == null || idea.state() == IdeaState.WAITING;
    }

    public boolean withdrawable() {
        return idea != null && (idea.state() == IdeaState.WAITING || idea.state() == IdeaState.OPEN);
    }

    public Map<String, String> languages(Screen screen) {
        return TellForm.languages(screen, frame.partnership(), form);
    }

    /** The milliseconds of now, so that a form that comes back at once is known for what it is. */
    public String since(Screen screen) {
        return Long.toString(screen.place().now().toEpochMilli());
    }
}
