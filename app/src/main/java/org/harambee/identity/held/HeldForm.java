package org.harambee.identity.held;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.harambee.ui.Form;
import org.harambee.ui.LocalPath;

/**
 * A form that was sent and not taken.
 *
 * @param path where it was sent to
 * @param fields what was typed, without passwords
 * @param whole whether all of it could be held; files and what is too large can't
 */
public record HeldForm(String path, Map<String, List<String>> fields, boolean whole) {
    /** The name of the hidden field with the path; those with what was typed start with it and a dot. */
    public static final String FIELD = "held";

    private static final String PREFIX = FIELD + ".";
    private static final Pattern CODE = Pattern.compile("[a-z0-9._-]*");
    /** The server takes 2 MB and a thousand fields; held, they travel with a little more around them. */
    private static final int MOST_BYTES = 1_500_000;

    private static final int MOST_FIELDS = 900;

    /** The form of this request, as it first came. */
    public static HeldForm of(HttpServletRequest request) {
        Map<String, List<String>> fields = fields(request, name -> name);
        int count = fields.values().stream().mapToInt(List::size).sum();
        boolean fits = request.getContentLengthLong() <= MOST_BYTES && count <= MOST_FIELDS;
        boolean file =
                request.getContentType() != null && request.getContentType().startsWith("multipart/");
        return new HeldForm(request.getRequestURI(), fits ? fields : Map.of(), fits && !file);
    }

    /** The form that the page of this request has carried along, if it carried one. */
    public static Optional<HeldForm> carried(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(FIELD))
                .map(path -> LocalPath.or(path, ""))
                .filter(path -> !path.isEmpty())
                .map(path -> new HeldForm(
                        path,
                        fields(request, name -> name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : ""),
                        true));
    }

    /** What has to be read again before it is sent: what was written, not codes that stand for a choice. */
    public List<Written> readable() {
        return fields.entrySet().stream()
                .filter(field -> !tells(field.getKey()))
                .flatMap(field -> field.getValue().stream()
                        .filter(text -> !CODE.matcher(text).matches())
                        .map(text -> new Written(first(Form.LABEL + field.getKey()), text)))
                .toList();
    }

    /** The page the form stood on; empty where the form does not tell. */
    public String from() {
        return LocalPath.or(first(Form.FROM), "");
    }

    /** What that page is called. */
    public String fromTitle() {
        return first(Form.FROM_TITLE);
    }

    private String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether a field tells of the form, and nobody has typed it. */
    private static boolean tells(String name) {
        return name.equals(Form.FROM) || name.equals(Form.FROM_TITLE) || name.startsWith(Form.LABEL);
    }

    private static boolean typed(String name) {
        return !name.equals("_csrf") && !name.contains("password") && !name.startsWith(PREFIX) && !name.equals(FIELD);
    }

    private static Map<String, List<String>> fields(HttpServletRequest request, UnaryOperator<String> rename) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String renamed = rename.apply(name);
            if (!renamed.isEmpty() && typed(renamed)) {
                fields.put(renamed, List.of(values));
            }
        });
        return fields;
    }
}
