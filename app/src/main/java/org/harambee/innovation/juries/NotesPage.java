package org.harambee.innovation.juries;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/** What a jury wrote to the authors of an idea. */
public record NotesPage(PartnershipFrame frame, Jury jury, ReadIdea idea, List<String> notes, boolean read) {

    public String path() {
        return frame.partnership().path() + jury.path() + "/notes/" + idea.code();
    }

    public String back() {
        return frame.partnership().path() + jury.path() + "/results";
    }
}
