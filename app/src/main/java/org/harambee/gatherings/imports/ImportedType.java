package org.harambee.gatherings.imports;

import java.util.Locale;
import java.util.stream.Collectors;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.SessionType;
import org.harambee.gatherings.submissions.SubmissionType;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;

/** The type a submission names, found among those of the gathering; a file that names none leaves it open. */
record ImportedType(@Nullable String word, String asWritten, boolean unknown) {

    static ImportedType of(@Nullable SubmissionType type, Gathering gathering) {
        if (type == null) {
            return new ImportedType(null, "", false);
        }
        String known = type.kind() == null ? "" : type.kind().code();
        String written = type.asWritten().strip().toLowerCase(Locale.ROOT);
        return gathering.types().stream()
                .filter(one -> one.word().equals(known)
                        || one.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .map(one -> new ImportedType(one.word(), type.asWritten(), false))
                .orElse(new ImportedType(null, type.asWritten(), true));
    }

    Said refusal(Gathering gathering) {
        return Said.of(
                "gatherings-refusal-unknown-type",
                "type",
                asWritten,
                "types",
                gathering.types().stream().map(SessionType::name).collect(Collectors.joining(", ")));
    }
}
