package org.harambee.gatherings;

import java.util.List;
import java.util.UUID;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * A session of a gathering, in the form in which it is proposed.
 *
 * @param code the six characters that decide its address
 * @param path its address
 * @param submittedBy the bare id of the person who handed it in; none where it came from a file
 */
public record Session(
        SessionId id,
        PartnershipId partnership,
        GatheringId gathering,
        String code,
        String path,
        Content content,
        Provenance provenance,
        @Nullable UUID submittedBy,
        int version) {

    /**
     * What the submission says. Null means it says nothing; an empty text was left empty in the form.
     *
     * @param language the language of its title and texts, BCP 47
     */
    public record Content(
            @Nullable String publicId,
            String title,
            @Nullable String language,
            List<Author> authors,
            @Nullable String type,
            List<String> themes,
            @Nullable String level,
            Texts texts,
            Wishes wishes) {

        public Content {
            authors = List.copyOf(authors);
            themes = List.copyOf(themes);
        }
    }

    public record Texts(
            @Nullable String abstractText,
            @Nullable String specialRequirements,
            @Nullable String benefit,
            @Nullable String slides) {}

    /** What the authors wish or allow, in their own words, as in "preferred" or "no". */
    public record Wishes(
            @Nullable String hybrid,
            @Nullable String travelGrant,
            @Nullable String recording,
            @Nullable String photography,
            @Nullable String preRecorded) {}

    /**
     * Where it is known from.
     *
     * @param evidence how well it is known; none where it was handed in here
     * @param invented whether it is made up, for the example world
     * @param imported whether it was read from a file
     * @param unalignedUserNames user names a file gave without saying whose they are
     * @param unalignedAffiliations affiliations likewise
     */
    public record Provenance(
            @Nullable Evidence evidence,
            boolean invented,
            boolean imported,
            List<String> unalignedUserNames,
            List<String> unalignedAffiliations) {

        public static Provenance handedIn() {
            return new Provenance(null, false, false, List.of(), List.of());
        }
    }

    public String title() {
        return content.title();
    }
}
