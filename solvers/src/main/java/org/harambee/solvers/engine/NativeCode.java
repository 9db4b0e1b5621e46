package org.harambee.solvers.engine;

import java.io.IOException;
import java.util.Optional;

/**
 * OR-Tools' native code. An engine asks {@link #trouble()} before it touches any class of OR-Tools; where there is
 * trouble it declines, and the pure Java path answers in its place.
 */
public final class NativeCode {
    private NativeCode() {}

    /** Why OR-Tools can't be used on this machine, as one sentence; empty where it can. Loads it at the first call. */
    public static Optional<String> trouble() {
        return Loaded.TROUBLE;
    }

    /** Whether OR-Tools can be used. Loads it at the first call. */
    public static boolean isReady() {
        return trouble().isEmpty();
    }

    static Optional<String> load(Platform platform) {
        try {
            Unpacked.load(platform);
            return Optional.empty();
        } catch (IOException | UnsatisfiedLinkError | IllegalCallerException broken) {
            return Optional.of("The solvers can't be used on this machine (" + platform + "): "
                    + String.valueOf(broken.getMessage()).lines().findFirst().orElse("") + ".");
        }
    }

    /** Filled by the JDK when it is first looked at, once for all threads. */
    private static final class Loaded {
        static final Optional<String> TROUBLE = load(Platform.current());
    }
}
