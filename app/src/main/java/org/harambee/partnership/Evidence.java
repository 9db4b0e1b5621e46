package org.harambee.partnership;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well something is known, and from where. What partners write about themselves carries none.
 *
 * @param note what exactly is certain and what is not, in words; may be empty
 * @param sources the addresses it was read at
 */
public record Evidence(Certainty certainty, String note, List<String> sources) {
    private static final int LONGEST_TAIL = 40;

    public Evidence {
        sources = List.copyOf(sources);
    }

    /** Evidence as a column or a file of example facts keeps it; none for none. */
    public static @Nullable Evidence read(@Nullable String json) {
        return json == null ? null : read(JsonMapper.shared().readTree(json));
    }

    /** Evidence from an object with its certainty, its note and its sources. */
    public static Evidence read(JsonNode node) {
        return new Evidence(
                Worded.find(Certainty.class, node.path("certainty").asString()).orElseThrow(),
                node.path("note").asString(""),
                node.path("sources").valueStream().map(JsonNode::asString).toList());
    }

    /** As a column keeps it. */
    public String json() {
        return JsonMapper.shared()
                .writeValueAsString(Map.of("certainty", certainty.word(), "note", note, "sources", sources));
    }

    /** Whether something may be told without its mark beside it: nobody doubts it, or its own people say it. */
    public static boolean firm(@Nullable Evidence evidence) {
        return evidence == null || evidence.certainty() == Certainty.SOURCED;
    }

    /** A source as a short text: whose word it is, and the end of its address. */
    public static String label(String source) {
        URI address = URI.create(source);
        String host = address.getHost();
        if (host == null) {
            return source;
        }
        // the last part of an address is often a number or a language: the longer of the last two says more
        String tail = Stream.of(address.getPath().split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .reduce(List.<String>of(), Evidence::lastTwo, (some, others) -> others)
                .stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("")
                .replace('_', ' ')
                .strip();
        String shown = tail.codePointCount(0, tail.length()) > LONGEST_TAIL
                ? tail.substring(0, tail.offsetByCodePoints(0, LONGEST_TAIL)).strip() + "…"
                : tail;
        return shown.isEmpty() ? host : host + ": " + shown;
    }

    private static List<String> lastTwo(List<String> some, String next) {
        return some.isEmpty() ? List.of(next) : List.of(some.getLast(), next);
    }
}
