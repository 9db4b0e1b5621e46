package org.harambee.innovation.challenges;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.harambee.ui.Form;

/**
 * Which challenges are looked for.
 *
 * @param values what was chosen, by the name of its field; what was not is not there
 */
public record ChallengeFilter(Map<String, String> values) {
    static final ChallengeFilter NONE = new ChallengeFilter(Map.of());

    private static final Map<String, String> CONDITIONS = conditions();

    public ChallengeFilter {
        values = Map.copyOf(values);
    }

    static ChallengeFilter of(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        CONDITIONS.keySet().forEach(field -> form.text(field).ifPresent(value -> values.put(field, value)));
        return new ChallengeFilter(values);
    }

    public boolean chosen(String field, String value) {
        return value.equals(values.getOrDefault(field, ""));
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean empty() {
        return values.isEmpty();
    }

    /** The rest of an address that asks for the same. */
    public String query() {
        return CONDITIONS.keySet().stream()
                .filter(values::containsKey)
                .map(field -> "&" + field + "=" + URLEncoder.encode(value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    String condition() {
        String withdrawn = "and c.state <> 'withdrawn'";
        return CONDITIONS.entrySet().stream()
                .filter(condition -> values.containsKey(condition.getKey()))
                .map(condition -> " and " + condition.getValue())
                .collect(Collectors.joining("", withdrawn, ""));
    }

    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>(values);
        // what people type is looked for as it is, not as a pattern
        params.computeIfPresent("q", (field, typed) -> "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return params;
    }

    private static Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("q", "(c.text ilike :q or c.affected ilike :q or c.grounds ilike :q)");
        conditions.put("theme", "c.theme = :theme");
        conditions.put("state", "c.state = :state");
        conditions.put("reach", "c.reach = :reach");
        conditions.put("language", "c.language = :language");
        conditions.put("call", "k.code = :call");
        conditions.put(
                "affiliate",
                "(c.told_for::text = :affiliate or exists (select from innovation.challenge_share s"
                        + " where s.challenge_id = c.id and s.affiliate_id::text = :affiliate))");
        return conditions;
    }
}
