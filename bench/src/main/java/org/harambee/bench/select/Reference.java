package org.harambee.bench.select;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outcomes and times of peers, from a file reference.json beside the instances. */
public final class Reference {
    /** What the file is called. */
    public static final String FILE = "reference.json";

    private final JsonNode root;

    private Reference(JsonNode root) {
        this.root = root;
    }

    public static Reference in(Path folder) {
        return new Reference(JsonMapper.shared().readTree(folder.resolve(FILE)));
    }

    public List<String> files() {
        return new ArrayList<>(new TreeSet<>(root.propertyNames()));
    }

    /** The names of the rules for which an outcome of a file is known. */
    public List<String> keys(String file) {
        return of(file).stream().map(Expected::key).toList();
    }

    /** Every rule of a file for which an outcome is known, in exact arithmetic. */
    List<Expected> of(String file) {
        var node = root.get(file);
        var peer = node.path("pabutools");
        var yardstick = node.path("independent");
        double reading = peer.path("parse_s_wall").asDouble(0);
        Map<String, Expected> all = new TreeMap<>();
        for (var entry : yardstick.properties()) {
            var found = entry.getValue();
            if (found.has("selected") && !found.path("stop").asString("").equals("limit")) {
                all.put(
                        entry.getKey(),
                        expected(entry.getKey(), found, peer(peer, entry.getKey()), reading, cpu(found, "cpu")));
                if (found.has("with_greedy")) {
                    var key = greedy(entry.getKey());
                    all.put(
                            key,
                            new Expected(
                                    key,
                                    ids(found.get("with_greedy")),
                                    peer(peer, key),
                                    reading,
                                    OptionalDouble.empty()));
                }
            }
        }
        for (var entry : peer.path("rules").properties()) {
            if (entry.getValue().has("selected")) {
                all.putIfAbsent(
                        entry.getKey(),
                        expected(
                                entry.getKey(),
                                entry.getValue(),
                                peer(peer, entry.getKey()),
                                reading,
                                OptionalDouble.empty()));
            }
        }
        return all.values().stream().filter(e -> ReferenceRule.isKnown(e.key())).toList();
    }

    private static Expected expected(
            String key, JsonNode found, OptionalDouble peer, double reading, OptionalDouble yardstick) {
        return new Expected(key, ids(found.get("selected")), peer, reading, yardstick);
    }

    private static String greedy(String key) {
        return key.endsWith("_add1") || key.endsWith("_integral_noexh") ? key + "u" : key + "_u";
    }

    private static OptionalDouble peer(JsonNode peer, String key) {
        return cpu(peer.path("rules").path(key), "cpu_seconds");
    }

    private static OptionalDouble cpu(JsonNode node, String name) {
        return node.has(name) ? OptionalDouble.of(node.get(name).asDouble()) : OptionalDouble.empty();
    }

    private static Set<String> ids(JsonNode list) {
        var ids = new TreeSet<String>();
        list.forEach(id -> ids.add(id.asString()));
        return ids;
    }
}
