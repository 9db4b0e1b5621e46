package org.harambee.innovation.ideas;

import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.Call;

/**
 * What an idea answers.
 *
 * @param call the call it was told in
 * @param challenge the id of the challenge it answers
 */
public record Answers(Optional<Call> call, Optional<UUID> challenge) {
    public static final Answers NOTHING = new Answers(Optional.empty(), Optional.empty());
}
