package org.harambee.identity.sessions;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kind of browser and system, coarse enough to tell one's own sessions apart and no more. */
final class Device {
    // the more particular name stands first: others carry the general ones too
    private static final String[] BROWSERS = {"Edg=Edge", "OPR=Opera", "Firefox", "Chrome", "Safari"};
    private static final String[] SYSTEMS = {
        "Android", "iPhone", "iPad", "KAIOS=KaiOS", "CrOS=ChromeOS", "Windows", "Mac OS=macOS", "Linux"
    };

    private Device() {}

    static String of(@Nullable String userAgent) {
        String header = userAgent == null ? "" : userAgent;
        return Stream.of(first(BROWSERS, header), first(SYSTEMS, header))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String first(String[] marks, String header) {
        return Arrays.stream(marks)
                .map(mark -> mark.split("=", -1))
                .filter(mark -> header.contains(mark[0]))
                .map(mark -> mark[mark.length - 1])
                .findFirst()
                .orElse("");
    }
}
