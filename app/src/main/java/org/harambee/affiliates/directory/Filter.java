package org.harambee.affiliates.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harambee.ui.Form;

/** What a reader looks for: words, and a value for some of the filters. All of it stands in the address. */
public record Filter(Map<String, String> values) {
    public static final String WORDS = "q";
    public static final List<String> NAMES = List.of("kind", "region", "network", "country", "language", "reporting");
    private static final int LONGEST = 200;

    static Filter of(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(WORDS, shortened(form.text(WORDS).orElse("")));
        NAMES.forEach(name -> values.put(name, shortened(form.text(name).orElse(""))));
        values.values().removeIf(String::isEmpty);
        return new Filter(values);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean empty() {
        return values.isEmpty();
    }

    /** The address of the directory with one filter set and the others kept. */
    public String with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Filter(all).address("/affiliates");
    }

    /** The same filters at another address: {@code /affiliates.csv?kind=chapter}. */
    public String address(String path) {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
