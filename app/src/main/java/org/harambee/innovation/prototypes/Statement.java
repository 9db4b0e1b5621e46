package org.harambee.innovation.prototypes;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.identity.PersonId;

/**
 * Something that was told of a prototype: who corrects it and takes it back while the partnership is open.
 *
 * @param signature who told it, for whom, and when
 */
public record Statement(PrototypePlace.At at, Signature signature) {

    /** The viewer as one who told it, also where they have left the team. */
    public Optional<Actor> teller() {
        return at.viewer()
                .id()
                .filter(person -> person.equals(signature.personId()) && open())
                .map(person -> at.member().orElseGet(() -> new Actor(new PersonId(person), null)));
    }

    /** The viewer as one who corrects it: one of the team, or whoever told it. */
    public Optional<Actor> corrector() {
        return at.keeping() ? at.member() : teller();
    }

    /** The viewer as one who takes it back: the same, and everyone with a mandate. */
    public Optional<Actor> withdrawer() {
        return corrector().or(() -> open() ? at.speaker() : Optional.empty());
    }

    private boolean open() {
        return !at.partnership().closed();
    }
}
