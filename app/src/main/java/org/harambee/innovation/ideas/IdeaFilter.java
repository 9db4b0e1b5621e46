package org.harambee.innovation.ideas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harambee.ui.Form;

/**
 * Which ideas are looked for: words, and a value for some of the filters. All of it stands in the address.
 *
 * @param values by name: {@code q}, {@code theme}, {@code language}, {@code reach}, {@code state}, {@code affiliate} (a
 *     code), {@code challenge} and {@code call} (codes), {@code became} (see {@link Became})
 */
public record IdeaFilter(Map<String, String> values) {
    public static final String WORDS = "q";
    static final List<String> NAMES =
            List.of(WORDS, "theme", "language", "reach", "state", "affiliate", "challenge", "call", "became");
    public static final IdeaFilter NONE = new IdeaFilter(Map.of());
    private static final int LONGEST = 200;

    public static IdeaFilter of(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            form.text(name)
                    .map(text -> text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, points(text)))))
                    .ifPresent(text -> values.put(name, text));
        }
        return new IdeaFilter(values);
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What may be looked for: what waits or was taken back is found by those who look after the ideas of all. */
    public IdeaFilter seenBy(boolean moderator) {
        boolean closed =
                List.of(IdeaState.WAITING.word(), IdeaState.WITHDRAWN.word()).contains(value("state"));
        if (moderator || !closed) {
            return this;
        }
        return without("state");
    }

    /** The same filters but one. */
    public IdeaFilter without(String name) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.remove(name);
        return new IdeaFilter(others);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean empty() {
        return values.isEmpty();
    }

    /** The same filters at another address, with one value more: {@code /p/x/ideas?theme=tools&after=K7Q2MX}. */
    public String address(String path, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new IdeaFilter(all).address(path);
    }

    /** The same filters at another address: {@code /p/x/ideas.csv?theme=tools}. */
    public String address(String path) {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
