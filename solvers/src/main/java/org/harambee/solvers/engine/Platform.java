package org.harambee.solvers.engine;

import java.util.List;
import java.util.Locale;

/**
 * A kind of machine, as OR-Tools names the folder of its native code.
 *
 * @param libraries what is loaded, in this order; what these need is found beside them
 */
record Platform(String folder, List<String> libraries) {
    /** Windows does not look beside a library for those that it needs, so each is loaded before its first user. */
    private static final List<String> WINDOWS = List.of(
            "zlib1.dll",
            "bz2.dll",
            "abseil_dll.dll",
            "re2.dll",
            "libutf8_validity.dll",
            "libprotobuf.dll",
            "highs.dll",
            "libscip.dll",
            "ortools.dll",
            "jniortools.dll");

    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String system, String processor) {
        var name = system.toLowerCase(Locale.ROOT);
        var suffix = processor.equals("aarch64") ? "aarch64" : "x86-64";
        if (name.startsWith("windows")) {
            return new Platform("ortools-win32-" + suffix, WINDOWS);
        }
        if (name.startsWith("mac")) {
            return new Platform("ortools-darwin-" + suffix, List.of("libjniortools.dylib"));
        }
        return new Platform("ortools-linux-" + suffix, List.of("libjniortools.so"));
    }

    @Override
    public String toString() {
        return folder.substring("ortools-".length());
    }
}
