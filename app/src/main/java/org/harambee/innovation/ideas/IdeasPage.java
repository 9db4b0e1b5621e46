package org.harambee.innovation.ideas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * The ideas of a partnership, a part at a time.
 *
 * @param count how many the filter finds; one more than are counted where there are more than that
 * @param unknown how many of them are known by no more than that they exist
 * @param more whether others follow
 * @param guests whether also people without an account may tell an idea now
 * @param blank the form in which a further idea is told
 * @param moderates whether the viewer lets in what guests told
 */
public record IdeasPage(
        PartnershipFrame frame,
        IdeaChoices choices,
        List<IdeaLine> ideas,
        int count,
        int unknown,
        boolean more,
        boolean moderates,
        boolean guests,
        Form blank) {

    public String path() {
        return frame.partnership().path() + "/ideas";
    }

    public IdeaFilter filter() {
        return choices.filter();
    }

    /** The short form above the list. */
    public TellPage telling() {
        return new TellPage(frame, Optional.empty(), blank, List.of());
    }

    /** The address of the part that follows. */
    public String next() {
        return filter().address(path(), "after", ideas.getLast().code());
    }

    public boolean counted() {
        return count <= IdeaLines.COUNTED;
    }

    public int most() {
        return IdeaLines.COUNTED;
    }

    /** What an address asks for that no field of the filter shows. */
    public List<String> kept() {
        return Stream.of("challenge", "call", "became")
                .filter(name -> !filter().value(name).isEmpty())
                .toList();
    }

    /** The states to look for; what waits is seen by who lets it in. */
    public Map<String, String> stateOptions(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("innovation-idea-state-open"));
        options.put(IdeaState.MERGED.word(), screen.say("innovation-idea-state-merged"));
        if (moderates) {
            options.put(IdeaState.WAITING.word(), screen.say("innovation-idea-state-waiting"));
        }
        return options;
    }
}
