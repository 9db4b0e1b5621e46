package org.harambee.telling;

import java.math.BigDecimal;
import java.util.Locale;
import org.harambee.fairness.number.Rational;

/** Writes JSON, indented; always the same text for the same calls. Begun with an object or a list. */
public final class Json {
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;

    public Json object() {
        return open('{');
    }

    public Json endObject() {
        return close('}');
    }

    public Json list() {
        return open('[');
    }

    public Json endList() {
        return close(']');
    }

    public Json key(String name) {
        next();
        quote(name);
        text.append(": ");
        first = true;
        return this;
    }

    public Json value(String value) {
        next();
        quote(value);
        return this;
    }

    public Json value(long value) {
        next();
        text.append(value);
        return this;
    }

    public Json value(boolean value) {
        next();
        text.append(value);
        return this;
    }

    public Json value(BigDecimal value) {
        next();
        text.append(value.toPlainString());
        return this;
    }

    /** A fraction as text, which loses nothing. */
    public Json value(Rational value) {
        return value(value.toString());
    }

    /** With 6 decimals: for measures, not for outcomes. */
    public Json value(double value) {
        next();
        text.append(String.format(Locale.ROOT, "%.6f", value));
        return this;
    }

    @Override
    public String toString() {
        return text + "\n";
    }

    private Json open(char bracket) {
        next();
        text.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private Json close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        text.append(bracket);
        first = false;
        return this;
    }

    /** What has to stand before a key or a value: nothing right behind a key. */
    private void next() {
        boolean afterKey =
                text.length() > 1 && text.charAt(text.length() - 1) == ' ' && text.charAt(text.length() - 2) == ':';
        if (!first) {
            text.append(',');
        }
        if (depth > 0 && !afterKey) {
            line();
        }
        first = false;
    }

    private void line() {
        text.append('\n').repeat("  ", depth);
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !paired(value, i))) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean paired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
