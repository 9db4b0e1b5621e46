package org.harambee.innovation.ideas;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.comments.Comment;
import org.harambee.innovation.juries.AuthorNotes;
import org.harambee.innovation.mergers.Lineage;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.support.Supports;
import org.harambee.innovation.translations.Translation;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;

/**
 * One idea, whole.
 *
 * @param said what people said to it
 * @param family the ideas it was made of, and those it has become a part of
 * @param merged whether it was made of others, whatever has become of these
 * @param notes what juries wrote to its authors, for these alone
 * @param prototypes those that were begun from it
 * @param homes who took it home
 * @param form what was typed and refused of a comment
 */
public record IdeaPage(
        IdeaPlace.OfIdea place,
        List<Names.Shown> authors,
        Supports.Seen supports,
        List<Said> said,
        List<Translated> translations,
        Lineage.Family family,
        boolean merged,
        List<AuthorNotes.Note> notes,
        List<Prototype> prototypes,
        Homes.Region homes,
        Form form) {

    public record Translated(Translation translation, Names.Shown who) {}

    /**
     * @param mayChange whether the viewer may still put it into other words
     * @param mayWithdraw whether the viewer may take it back
     */
    public record Said(Comment comment, Names.Shown who, boolean mayChange, boolean mayWithdraw) {}

    public PartnershipFrame frame() {
        return place.frame();
    }

    public Idea idea() {
        return place.idea();
    }

    public Napkin napkin() {
        return place.idea().napkin();
    }

    public String path() {
        return place.path();
    }

    /** Whether it can be supported and talked about. */
    public boolean open() {
        return place.shut().isEmpty();
    }

    /** Whether it can be supported, merged and written by several. */
    public boolean titled() {
        return open() && napkin().title() != null;
    }

    /** Whether its author may bring it back: what was parted lives on in the ideas that it was made of. */
    public boolean returnable() {
        return place.standing().author() && !merged && !place.partnership().closed();
    }

    public boolean withdrawn() {
        return place.withdrawn();
    }
}
