package org.harambee.bench.measure;

import java.util.Map;

/** A form with a file, as browsers send it. */
public record Multipart(Map<String, String> values, File file) {
    private static final String BOUNDARY = "harambee-bench-8d1f0c";

    /** A file of text in the field of this name. */
    public record File(String field, String name, String text) {}

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    String text() {
        StringBuilder body = new StringBuilder();
        values.forEach((name, value) -> part(body, "name=\"" + name + "\"", "text/plain;charset=UTF-8", value));
        part(
                body,
                "name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"",
                "text/plain;charset=UTF-8",
                file.text());
        return body.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static void part(StringBuilder body, String disposition, String type, String text) {
        body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ");
        body.append(disposition).append("\r\nContent-Type: ").append(type).append("\r\n\r\n");
        body.append(text).append("\r\n");
    }
}
