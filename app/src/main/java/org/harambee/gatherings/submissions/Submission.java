package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session as its page tells it; what the page does not say is null or an empty list. */
public record Submission(
        @Nullable String publicId,
        @Nullable String title,
        Authors authors,
        @Nullable SubmissionType type,
        List<String> themes,
        @Nullable Level level,
        Texts texts,
        Answers answers,
        Wishes wishes,
        Interest interest) {

    public Submission {
        themes = List.copyOf(themes);
    }

    /** The same for every reading of the same session, so that an import can run twice; absent without id and title. */
    public Optional<String> key() {
        if (publicId != null) {
            return Optional.of("id:" + Plain.key(publicId));
        }
        return Optional.ofNullable(title)
                .map(Plain::key)
                .filter(key -> !key.isEmpty())
                .map(key -> "title:" + key);
    }

    /** Authors in order; user names and affiliations stand beside them only where they could be aligned. */
    public record Authors(List<Author> listed, List<String> unalignedUserNames, List<String> unalignedAffiliations) {
        public Authors {
            listed = List.copyOf(listed);
            unalignedUserNames = List.copyOf(unalignedUserNames);
            unalignedAffiliations = List.copyOf(unalignedAffiliations);
        }
    }

    public record Author(
            String name,
            @Nullable String userName,
            @Nullable String affiliation) {}

    /** Longer texts; paragraphs are separated by an empty line. */
    public record Texts(
            @Nullable String abstractText,
            @Nullable String specialRequirements,
            @Nullable String benefit,
            @Nullable String slides) {}

    public record Answers(
            @Nullable Answer recording,
            @Nullable Answer photography,
            @Nullable Answer preRecorded) {}

    public record Wishes(@Nullable Wish hybrid, @Nullable Wish travelGrant) {}

    public record Interest(List<SignUp> signUps, List<Question> questions) {
        public Interest {
            signUps = List.copyOf(signUps);
            questions = List.copyOf(questions);
        }
    }
}
