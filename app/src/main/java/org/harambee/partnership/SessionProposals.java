package org.harambee.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.jspecify.annotations.Nullable;

/** Where a team proposes a session, such as a demo; {@code gatherings} provides the one bean. */
public interface SessionProposals {
    /** The most characters the text of a session may have. */
    int LONGEST_TEXT = 10_000;

    /** The gatherings whose call for sessions is open now, the next to begin first. */
    List<Taking> taking(Partnership partnership);

    /**
     * Proposes a session, in the transaction of the caller; the record of what was done is kept with it.
     *
     * @param gathering the gathering's slug
     * @return the session's address; nothing where the gathering takes no sessions now, or has no such type
     */
    Optional<String> propose(Partnership partnership, String gathering, Proposal proposal, Actor by);

    /** Whether a session that was proposed is still there, by its address. */
    boolean stands(Partnership partnership, String path);

    /**
     * A gathering that takes sessions.
     *
     * @param slug its name in addresses
     * @param path its address
     * @param until when its call closes; null where that is not said
     * @param types the types a session may be of, in its own order
     */
    record Taking(
            String slug,
            String path,
            String name,
            LocalDate from,
            LocalDate to,
            @Nullable Instant until,
            List<Type> types) {
        public Taking {
            types = List.copyOf(types);
        }
    }

    /**
     * @param word what a {@link Proposal} names it by
     * @param name what the gathering calls it
     */
    record Type(String word, String name) {}

    /**
     * A session as its form would have it.
     *
     * @param title 300 characters at most
     * @param text its abstract, {@link #LONGEST_TEXT} characters at most
     * @param language the language of both, BCP 47; null where nobody has said it
     * @param type the word of one of the gathering's types
     */
    record Proposal(
            String title,
            String text,
            @Nullable String language,
            String type,
            List<String> themes,
            List<Presenter> presenters) {
        public Proposal {
            themes = List.copyOf(themes);
            presenters = List.copyOf(presenters);
        }
    }

    /**
     * @param userName on the wikis; may be empty
     * @param affiliation in words; may be empty
     */
    record Presenter(String name, String userName, String affiliation) {}
}
