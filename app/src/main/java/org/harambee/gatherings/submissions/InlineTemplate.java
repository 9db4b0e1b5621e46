package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a small template inside a text shows; one that is not known is kept as written. */
sealed interface InlineTemplate {

    record Shows(String text) implements InlineTemplate {}

    /** Shows one of its arguments, by index. */
    record Argument(int index) implements InlineTemplate {}

    record Person(String name, String shown) implements InlineTemplate {}

    record AsWritten() implements InlineTemplate {}

    Set<String> PEOPLE = Set.of(
            "u",
            "user",
            "ping",
            "reply to",
            "re",
            "noping",
            "no ping",
            "user0",
            "user1",
            "user2",
            "user3",
            "user4",
            "user link",
            "userlink",
            "ul",
            "user-multi",
            "usr",
            "@",
            "to",
            "mention",
            "user8",
            "utc",
            "user wikipedia");
    Set<String> UNSIGNED = Set.of("unsigned", "unsignedip", "unsigned2", "unsigned ip");
    Set<String> WRAPPERS = Set.of(
            "small",
            "big",
            "nowrap",
            "lang",
            "center",
            "font",
            "color",
            "colour",
            "nobr",
            "smaller",
            "larger",
            "tq",
            "em",
            "strong",
            "bold",
            "highlight",
            "tn",
            "abbr",
            "tooltip",
            "flatlist",
            "plainlist",
            "nobold",
            "green",
            "red");
    Set<String> LISTS = Set.of("ubl", "unbulleted list", "ulist", "bulleted list", "hlist", "list");
    Set<String> SPACES =
            Set.of("nbsp", "·", "•", "clear", "-", "space", "spaces", "snd", "spaced ndash", "anchor", "br");
    Set<String> WORDS =
            Set.of("yes", "no", "support", "done", "oppose", "neutral", "comment", "question", "thanks", "+1");

    String PAGE_NAME = "displaytitle:";

    static InlineTemplate of(List<String> parts) {
        String name = parts.getFirst().strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        int arguments = parts.size() - 1;
        if (name.equals("!") || name.equals("=")) {
            return new Shows(name.equals("!") ? "|" : "=");
        }
        if (arguments == 0) {
            return name.startsWith(PAGE_NAME)
                    ? new Shows(parts.getFirst().strip().substring(PAGE_NAME.length()))
                    : withoutArguments(name);
        }
        if (UNSIGNED.contains(name)) {
            String time = arguments > 1 ? " " + value(parts.get(2)) : "";
            return new Person(value(parts.get(1)), "— " + value(parts.get(1)) + " (talk)" + time);
        }
        if (PEOPLE.contains(name)) {
            return new Person(value(parts.get(1)), value(parts.get(arguments > 1 ? 2 : 1)));
        }
        if (LISTS.contains(name)) {
            return new Shows("\n" + String.join("\n", parts.subList(1, parts.size())) + "\n");
        }
        boolean first = name.equals("abbr") || name.equals("tooltip");
        return WRAPPERS.contains(name) ? new Argument(first ? 1 : arguments) : new AsWritten();
    }

    private static InlineTemplate withoutArguments(String name) {
        if (SPACES.contains(name)) {
            return new Shows(" ");
        }
        return WORDS.contains(name) ? new Shows(name) : new AsWritten();
    }

    private static String value(String argument) {
        int equals = argument.indexOf('=');
        boolean numbered = equals == 1 && Character.isDigit(argument.charAt(0));
        return (numbered ? argument.substring(2) : argument).strip();
    }
}
