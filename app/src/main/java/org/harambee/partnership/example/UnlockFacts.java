package org.harambee.partnership.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.harambee.partnership.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts beside this class, made from public pages. */
final class UnlockFacts {
    private final JsonNode facts;

    UnlockFacts() {
        try (InputStream in = UnlockFacts.class.getResourceAsStream("unlock.json")) {
            facts = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> all(String name) {
        return facts.path(name).valueStream().toList();
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    static String[] texts(JsonNode node, String name) {
        return node.path(name).valueStream().map(JsonNode::asString).toArray(String[]::new);
    }

    static String evidence(JsonNode node) {
        return Evidence.read(node.path("evidence")).json();
    }
}
