package org.harambee.timetabling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harambee.telling.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a JSON object, with the way to it for refusals.
 *
 * @param path such as {@code plan.json, sessions[3]}
 */
record Fields(String path, JsonNode node) {

    /** @throws Refusal where it is no object, or has a field that nobody would read */
    static Fields of(String path, JsonNode node, String... known) throws Refusal {
        if (!node.isObject()) {
            throw Refusal.ofInput(path + ": an object in { } is needed here.");
        }
        var allowed = List.of(known);
        for (var field : node.properties()) {
            if (!allowed.contains(field.getKey())) {
                throw Refusal.ofInput(path + ": there is no field " + field.getKey() + "; possible are "
                        + String.join(", ", allowed) + ".");
            }
        }
        return new Fields(path, node);
    }

    boolean has(String key) {
        return node.has(key) && !node.get(key).isNull();
    }

    /** Another object within; an empty one where the field is missing. */
    Fields object(String key, String... known) throws Refusal {
        return has(key)
                ? of(path + "." + key, node.get(key), known)
                : new Fields(path + "." + key, JsonMapper.shared().createObjectNode());
    }

    List<Fields> objects(String key, String... known) throws Refusal {
        var all = new ArrayList<Fields>();
        for (var each : elements(key)) {
            all.add(of(path + key + "[" + all.size() + "]", each, known));
        }
        return all;
    }

    String text(String key) throws Refusal {
        if (!has(key) || !node.get(key).isString() || node.get(key).asString().isBlank()) {
            throw wrong(key, "a text is needed");
        }
        return node.get(key).asString();
    }

    String text(String key, String otherwise) throws Refusal {
        return has(key) ? text(key) : otherwise;
    }

    Set<String> texts(String key) throws Refusal {
        var all = new LinkedHashSet<String>();
        for (var each : elements(key)) {
            if (!each.isString()) {
                throw wrong(key, "a list of texts is needed");
            }
            all.add(each.asString());
        }
        return all;
    }

    long whole(String key, long otherwise) throws Refusal {
        if (!has(key)) {
            return otherwise;
        }
        if (!node.get(key).isIntegralNumber() || !node.get(key).canConvertToLong()) {
            throw wrong(key, "a whole number is needed");
        }
        return node.get(key).longValue();
    }

    int small(String key, int otherwise) throws Refusal {
        long whole = whole(key, otherwise);
        if (whole < 0 || whole > 1_000_000) {
            throw wrong(key, "a whole number from 0 to 1000000 is needed");
        }
        return (int) whole;
    }

    boolean yes(String key) throws Refusal {
        if (has(key) && !node.get(key).isBoolean()) {
            throw wrong(key, "true or false is needed");
        }
        return has(key) && node.get(key).asBoolean();
    }

    Map<String, Long> points(String key) throws Refusal {
        Map<String, Long> all = new LinkedHashMap<>();
        var inner = object(key, node.path(key).propertyNames().toArray(String[]::new));
        for (var name : inner.node.propertyNames()) {
            all.put(name, inner.whole(name, 0));
        }
        return all;
    }

    /** Numbers by name; a list of names gives 1 to each. */
    Map<String, Double> numbers(String key) throws Refusal {
        Map<String, Double> all = new LinkedHashMap<>();
        if (has(key) && node.get(key).isArray()) {
            texts(key).forEach(name -> all.put(name, 1.0));
            return all;
        }
        var inner = object(key, node.path(key).propertyNames().toArray(String[]::new));
        for (var name : inner.node.propertyNames()) {
            if (!inner.node.get(name).isNumber()) {
                throw inner.wrong(name, "a number is needed");
            }
            all.put(name, inner.node.get(name).doubleValue());
        }
        return all;
    }

    Refusal wrong(String key, String what) {
        return Refusal.ofInput(path.replaceFirst(", $", "") + ", field " + key + ": " + what + ".");
    }

    private List<JsonNode> elements(String key) throws Refusal {
        if (!has(key)) {
            return List.of();
        }
        if (!node.get(key).isArray()) {
            throw wrong(key, "a list in [ ] is needed");
        }
        return node.get(key).valueStream().toList();
    }
}
