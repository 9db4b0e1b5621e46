package org.harambee.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a person typed, and what was refused of it. A refused form is shown again with both, so nothing typed is lost.
 * The empty field name stands for the form as a whole.
 */
public final class Form {
    /** The field with the path of the page a form stands on; the page's title is in {@link #FROM_TITLE}. */
    public static final String FROM = "from";

    public static final String FROM_TITLE = "from-title";
    /** Begins the name of the field that tells what another field is called, for when the form is shown elsewhere. */
    public static final String LABEL = "label.";

    static final String TOKEN = "_csrf";

    private final Map<String, List<String>> values;
    private final Map<String, Said> refusals = new LinkedHashMap<>();

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    /** A form as it is first shown, filled with what is stored. */
    public static Form filled(Map<String, String> stored) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        stored.forEach((name, value) -> values.put(name, List.of(value)));
        return new Form(values);
    }

    public static Form of(Map<String, List<String>> typed) {
        return new Form(new LinkedHashMap<>(typed));
    }

    /** The same form with one value set anew, and nothing refused. */
    public Form with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Form(changed);
    }

    /** The value as typed; empty where nothing was. */
    public String value(String name) {
        List<String> typed = values(name);
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value without surrounding white space, or nothing where only white space was typed. */
    public Optional<String> text(String name) {
        return Optional.of(value(name).strip()).filter(text -> !text.isEmpty());
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** Refuses a field with a sentence; the first refusal of a field stays. */
    public Form refuse(String field, String key, Object... arguments) {
        return refuse(field, Said.of(key, arguments));
    }

    public Form refuse(String field, Said why) {
        refusals.putIfAbsent(field, why);
        return this;
    }

    /** The text of a field that must be filled and fit, refused with a sentence where it is not or does not. */
    public String require(String field, int limit) {
        String text = text(field).orElse("");
        if (text.isEmpty()) {
            refuse(field, "ui-field-missing");
        }
        return fitting(field, text, limit);
    }

    /** The text of a field that may stay empty. */
    public String allow(String field, int limit) {
        return fitting(field, text(field).orElse(""), limit);
    }

    /** A count such as a version, which no person types; -1 where there is none. */
    public int number(String field) {
        return text(field)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    /** The key this form was shown with. See {@link Once}. */
    Optional<UUID> key() {
        try {
            return text(Once.FIELD).map(UUID::fromString);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** Tells what was typed from everything else that could have been typed. */
    byte[] digest() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(values).forEach((name, typed) -> {
            if (!name.equals(Once.FIELD) && !name.equals(TOKEN)) {
                append(all, name);
                all.append(typed.size()).append(':');
                typed.forEach(value -> append(all, value));
            }
        });
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // with its length in front, so that no two forms read alike
    private static void append(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text);
    }

    private String fitting(String field, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            refuse(field, "ui-field-too-long", "limit", limit, "length", length);
        }
        return text;
    }

    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** Whether what was refused is no single field's matter, as with a wrong password. */
    public boolean refusedAsAWhole() {
        return refusals.keySet().equals(Set.of(""));
    }

    public Map<String, Said> refusals() {
        return refusals;
    }

    public Optional<Said> refusal(String field) {
        return Optional.ofNullable(refusals.get(field));
    }
}
