package org.harambee.assigning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.fairness.assignment.Affinities;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Idea;
import org.harambee.fairness.assignment.Juror;
import org.harambee.fairness.assignment.Rules;
import org.harambee.telling.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The own format, as docs/fairness/assignment-input.schema.json says. */
final class JsonFile {
    private static final Set<String> TOP =
            Set.of("ideas", "jurors", "affinities", "default_affinity", "conflicts", "required", "rules", "$schema");
    private static final Set<String> IDEA = Set.of("id", "name", "reviews", "affiliate", "language", "people");
    private static final Set<String> JUROR = Set.of("id", "name", "least", "most", "affiliate", "languages");

    private final String name;
    private final Map<String, Integer> ideas = new HashMap<>();
    private final Map<String, Integer> jurors = new HashMap<>();

    JsonFile(String name) {
        this.name = name;
    }

    AssignmentProblem read(byte[] bytes) throws Refusal {
        var root = parse(bytes);
        if (!root.isObject()) {
            throw refusal("the file", "it must be an object with ideas, jurors and affinities");
        }
        onlyKnown(root, TOP, "the file");
        var what = new ArrayList<Idea>();
        for (var node : list(root, "ideas")) {
            var idea = idea(node, "ideas[" + what.size() + "]");
            known(ideas, idea.id(), "idea");
            what.add(idea);
        }
        var who = new ArrayList<Juror>();
        for (var node : list(root, "jurors")) {
            var juror = juror(node, "jurors[" + who.size() + "]");
            known(jurors, juror.id(), "juror");
            who.add(juror);
        }
        return new AssignmentProblem(what, who, affinities(root), rules(root.path("rules")));
    }

    private JsonNode parse(byte[] bytes) throws Refusal {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(bytes);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw Refusal.ofInput(name + (at == null ? "" : ", line " + at.getLineNr()) + ": this is not JSON: "
                    + broken.getOriginalMessage().lines().findFirst().orElse("") + ".");
        }
    }

    private Idea idea(JsonNode node, String place) throws Refusal {
        onlyKnown(node, IDEA, place);
        return new Idea(
                id(node, place),
                node.path("name").asString(""),
                whole(node, "reviews", place, true),
                text(node, "affiliate"),
                text(node, "language"),
                texts(node, "people", place));
    }

    private Juror juror(JsonNode node, String place) throws Refusal {
        onlyKnown(node, JUROR, place);
        int least = whole(node, "least", place, false);
        int most = whole(node, "most", place, true);
        if (least > most) {
            throw refusal(place, "most, " + most + ", is below least, " + least + "; change one of them");
        }
        return new Juror(
                id(node, place),
                node.path("name").asString(""),
                least,
                most,
                text(node, "affiliate"),
                texts(node, "languages", place));
    }

    private Affinities affinities(JsonNode root) throws Refusal {
        var builder = new Affinities.Builder(ideas.size(), jurors.size());
        var seen = new boolean[ideas.size()][jurors.size()];
        for (var node : list(root, "affinities")) {
            var place = pair(node, "affinities");
            if (seen[place[0]][place[1]]) {
                throw refusal(
                        "affinities",
                        "idea " + node.path("idea").asString() + " and juror "
                                + node.path("juror").asString() + " are there twice; keep one");
            }
            seen[place[0]][place[1]] = true;
            builder.set(
                    place[0],
                    place[1],
                    millionths(
                            node.path("affinity"),
                            "affinities, idea " + node.path("idea").asString() + ", juror "
                                    + node.path("juror").asString()));
        }
        for (var node : root.path("conflicts")) {
            var place = pair(node, "conflicts");
            seen[place[0]][place[1]] = true;
            builder.forbid(place[0], place[1]);
        }
        for (var node : root.path("required")) {
            var place = pair(node, "required");
            builder.require(place[0], place[1]);
        }
        others(root.path("default_affinity"), seen, builder);
        return builder.build();
    }

    /** What pairs have of which nothing was said. */
    private void others(JsonNode otherwise, boolean[][] seen, Affinities.Builder builder) throws Refusal {
        if (otherwise.isMissingNode()) {
            everyPair(seen);
            return;
        }
        long millionths = millionths(otherwise, "default_affinity");
        for (int row = 0; row < seen.length; row++) {
            for (int column = 0; column < seen[row].length; column++) {
                if (!seen[row][column]) {
                    builder.set(row, column, millionths);
                }
            }
        }
    }

    private void everyPair(boolean[][] seen) throws Refusal {
        for (var idea : ideas.entrySet()) {
            for (var juror : jurors.entrySet()) {
                if (!seen[idea.getValue()][juror.getValue()]) {
                    throw refusal(
                            "affinities",
                            "idea " + idea.getKey() + " and juror " + juror.getKey()
                                    + " have none; add it, or default_affinity for all that have none");
                }
            }
        }
    }

    private int[] pair(JsonNode node, String field) throws Refusal {
        var idea = ideas.get(node.path("idea").asString(""));
        var juror = jurors.get(node.path("juror").asString(""));
        if (idea == null) {
            throw refusal(field, "there is no idea '" + node.path("idea").asString("") + "'; use an id of ideas");
        }
        if (juror == null) {
            throw refusal(field, "there is no juror '" + node.path("juror").asString("") + "'; use an id of jurors");
        }
        return new int[] {idea, juror};
    }

    private long millionths(JsonNode node, String field) throws Refusal {
        if (!node.isNumber()) {
            throw refusal(field, "the affinity is missing or not a number; write a decimal like 0.75");
        }
        BigDecimal value = node.decimalValue().movePointRight(6);
        if (value.abs().compareTo(BigDecimal.valueOf(Affinities.LARGEST)) > 0) {
            throw refusal(field, node + " is too large; scale affinities to at most 2000");
        }
        if (value.stripTrailingZeros().scale() > 0) {
            throw refusal(field, node + " has more than 6 decimals; round it");
        }
        return value.longValueExact();
    }

    private Rules rules(JsonNode node) throws Refusal {
        if (node.isMissingNode()) {
            return Rules.NONE;
        }
        onlyKnown(node, Set.of("most_per_affiliate", "language", "load_step"), "rules");
        var word = node.path("language").asString("any");
        var language = switch (word) {
            case "any" -> Rules.Language.ANY;
            case "one" -> Rules.Language.AT_LEAST_ONE;
            case "every" -> Rules.Language.EVERY;
            default -> throw refusal("rules.language", "'" + word + "' is none of any, one, every");
        };
        long step = node.has("load_step") ? millionths(node.path("load_step"), "rules.load_step") : 0;
        if (step < 0) {
            throw refusal("rules.load_step", "it can't be negative");
        }
        return new Rules(whole(node, "most_per_affiliate", "rules", false), language, (int) step);
    }

    private List<JsonNode> list(JsonNode root, String field) throws Refusal {
        var node = root.path(field);
        if (!node.isArray()) {
            throw refusal(field, "it is missing or no list");
        }
        var all = new ArrayList<JsonNode>();
        node.forEach(all::add);
        return all;
    }

    private String id(JsonNode node, String place) throws Refusal {
        var id = node.path("id").asString("");
        if (id.isBlank()) {
            throw refusal(place, "the id is missing; give each a different one");
        }
        return id;
    }

    private void known(Map<String, Integer> places, String id, String what) throws Refusal {
        if (places.putIfAbsent(id, places.size()) != null) {
            throw refusal(what + "s", "two have the id '" + id + "'; give each a different one");
        }
    }

    private int whole(JsonNode node, String field, String place, boolean needed) throws Refusal {
        var value = node.path(field);
        if (value.isMissingNode() && !needed) {
            return 0;
        }
        if (!value.isIntegralNumber() || value.asLong(-1) < 0 || value.asLong(-1) > 1_000_000) {
            throw refusal(place + "." + field, "it must be a whole number from 0 to 1000000");
        }
        return value.asInt();
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("")).filter(text -> !text.isBlank());
    }

    private Set<String> texts(JsonNode node, String field, String place) throws Refusal {
        var all = new HashSet<String>();
        for (var one : node.path(field)) {
            if (!one.isString()) {
                throw refusal(place + "." + field, "it must be a list of texts");
            }
            all.add(one.asString());
        }
        return all;
    }

    private void onlyKnown(JsonNode node, Set<String> fields, String place) throws Refusal {
        for (var field : node.propertyNames()) {
            if (!fields.contains(field)) {
                throw refusal(
                        place,
                        "'" + field + "' is not known; there are "
                                + String.join(", ", fields.stream().sorted().toList()));
            }
        }
    }

    private Refusal refusal(String field, String what) {
        return Refusal.ofInput(name + ", " + field + ": " + what + ".");
    }
}
