package org.harambee.fairness.pabulib;

import java.util.Optional;

/** The parts of a file; each begins with a line that is its name. */
enum Section {
    META,
    PROJECTS,
    VOTES;

    /** The section that the present row begins. */
    static Optional<Section> begunBy(Rows rows) throws PabulibException {
        int length = rows.until(0) - rows.from(0);
        if (length < 4 || length > 8) {
            return Optional.empty();
        }
        for (int field = 1; field < rows.fields(); field++) {
            if (!rows.isEmpty(field)) {
                return Optional.empty();
            }
        }
        var title = rows.text(0);
        for (var section : values()) {
            if (section.name().equalsIgnoreCase(title)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
