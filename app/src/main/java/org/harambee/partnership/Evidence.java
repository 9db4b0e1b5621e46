package org.harambee.partnership;

import java.net.URI;
import java.util.List;
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
                Certainty.ofWord(node.path("certainty").asString()),
                node.path("note").asString(""),
                node.path("sources").valueStream().map(JsonNode::asString).toList());
    }

    /** As a column keeps it. */
    public String json() {
        return JsonMapper.shared()
                .writeValueAsString(java.util.Map.of("certainty", certainty.word(), "note", note, "sources", sources));
    }

    /** The host of a source, which says at a glance whose word it is. */
    public static String host(String source) {
        String host = URI.create(source).getHost();
        return host == null ? source : host;
    }
}
