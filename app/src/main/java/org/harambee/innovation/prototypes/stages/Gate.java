package org.harambee.innovation.prototypes.stages;

import java.util.stream.Stream;
import org.harambee.innovation.prototypes.Signature;

/**
 * Something that happened at the gate of a stage.
 *
 * @param stage as it was then; its checks are what was promised
 * @param passed whether the team promised what it asks; else they went back to it
 * @param reason why they went back
 */
public record Gate(Stage stage, boolean passed, String reason, Signature signature) {

    /** Who is named by it. */
    Stream<Signature> signatures() {
        return Stream.concat(Stream.of(signature), stage.signatures());
    }
}
