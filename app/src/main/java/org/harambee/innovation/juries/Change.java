package org.harambee.innovation.juries;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.ui.Form;

/** A change of who reviews what that somebody thinks of, with the fields of the form that tell it. */
sealed interface Change {

    /** The round as it would then be; who reviews what in it is still to be planned. */
    Round in(Round all);

    /** The word for it in message keys. */
    String word();

    Map<String, String> fields();

    /**
     * A juror is to review an idea, or not to.
     *
     * @param code of the idea
     */
    record ByHand(String code, Pair pair, boolean wanted) implements Change {
        @Override
        public Round in(Round all) {
            return all.deciding(pair, wanted);
        }

        @Override
        public String word() {
            return wanted ? "to-read" : "not-to-read";
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("idea", code, "juror", pair.person().value().toString(), "wanted", wanted ? "yes" : "no");
        }
    }

    /** A juror leaves. */
    record Departure(PersonId juror) implements Change {
        @Override
        public Round in(Round all) {
            return all.without(juror);
        }

        @Override
        public String word() {
            return "departure";
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("leaves", juror.value().toString());
        }
    }

    /** What came up since the reviews were given out is set right. */
    record Repair() implements Change {
        @Override
        public Round in(Round all) {
            return all;
        }

        @Override
        public String word() {
            return "repair";
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("repair", "yes");
        }
    }

    /** What a form tells; nothing where it names what is not in the round. */
    static Optional<Change> read(Form form, Round all) {
        if (form.has("repair", "yes")) {
            return Optional.of(new Repair());
        }
        return person(form, "leaves")
                .filter(juror -> all.juror(juror).isPresent())
                .<Change>map(Departure::new)
                .or(() -> byHand(form, all.open()));
    }

    private static Optional<Change> byHand(Form form, Round round) {
        String code = form.value("idea");
        return round.idea(code)
                .flatMap(idea -> person(form, "juror")
                        .flatMap(round::juror)
                        .map(juror -> new ByHand(code, round.pair(idea, juror), form.has("wanted", "yes"))));
    }

    static Optional<PersonId> person(Form form, String field) {
        try {
            return form.text(field).map(UUID::fromString).map(PersonId::new);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
