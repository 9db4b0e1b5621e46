package org.harambee.gatherings.submissions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader made of a field: a value where there is one, and the report about it. */
record Outcome<T extends @Nullable Object>(@Nullable T value, Finding finding, List<Remark> remarks) {

    static <T> Outcome<T> missing() {
        return new Outcome<>(null, new Finding.Missing(), List.of());
    }

    static <T> Outcome<T> empty(Origin origin, Remark... remarks) {
        return new Outcome<>(null, new Finding.Empty(origin), List.of(remarks));
    }

    static <T> Outcome<T> understood(T value, String shown, Origin origin, Remark... remarks) {
        return new Outcome<>(value, new Finding.Understood(Plain.oneLine(shown), origin), List.of(remarks));
    }

    static <T> Outcome<T> ambiguous(@Nullable T taken, @Nullable String shown, List<Seen> seen) {
        return new Outcome<>(taken, new Finding.Ambiguous(shown, seen), List.of());
    }
}
