package org.harambee.gatherings.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.harambee.gatherings.SessionType;
import org.harambee.ui.Addresses;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;

/** The types of sessions as lines of text: {@code lecture 30}, {@code meetup open}, {@code poster none}. */
final class TypeLines {
    static final String USUAL = "lecture 30\npanel 60\nworkshop 90\nlightning talk 5\nroundtable 45\nposter none";

    private static final Pattern LINE = Pattern.compile("(.{1,60}?)\\s+(\\d{1,4}|open|none)");
    private static final int DAY = 1_440;

    private TypeLines() {}

    static String of(List<SessionType> types) {
        return types.stream()
                .map(type -> type.name() + " "
                        + (type.minutes() == null ? type.length().word() : type.minutes()))
                .collect(Collectors.joining("\n"));
    }

    static List<SessionType> read(Form form) {
        List<SessionType> types = new ArrayList<>();
        for (String line : form.require("types", 5_000).lines().toList()) {
            if (!line.isBlank()) {
                add(types, line.strip(), form);
            }
        }
        return types;
    }

    private static void add(List<SessionType> types, String line, Form form) {
        Matcher parts = LINE.matcher(line);
        String word = parts.matches() ? Addresses.slug(parts.group(1)) : "";
        boolean twice = types.stream().anyMatch(type -> type.word().equals(word));
        if (word.isEmpty() || twice) {
            form.refuse("types", "gatherings-types-unreadable", "line", line);
            return;
        }
        String length = parts.group(2).toLowerCase(Locale.ROOT);
        if (!Character.isDigit(length.charAt(0))) {
            types.add(new SessionType(
                    word,
                    parts.group(1),
                    Worded.find(SessionType.Length.class, length).orElse(SessionType.Length.NONE),
                    null));
            return;
        }
        int minutes = Integer.parseInt(length);
        if (minutes < 1 || minutes > DAY) {
            form.refuse("types", "gatherings-types-unreadable", "line", line);
        }
        types.add(new SessionType(word, parts.group(1), SessionType.Length.MINUTES, minutes));
    }
}
