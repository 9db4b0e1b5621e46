package org.harambee.ui;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form with everything that stood in it, and what the visitor typed over that. */
public final class FilledForm {
    private final Visitor visitor;
    private final FormElement form;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    FilledForm(Visitor visitor, FormElement form) {
        this.visitor = visitor;
        this.form = form;
        form.formData()
                .forEach(field -> fields.computeIfAbsent(field.key(), key -> new ArrayList<>())
                        .add(field.value()));
    }

    /** Types a value; a field the form does not have can't be typed into. */
    public FilledForm with(String name, String... values) {
        if (form.selectFirst("[name=" + name + "]") == null) {
            throw new AssertionError("The form has no field " + name + ": " + form.outerHtml());
        }
        fields.put(name, List.of(values));
        return this;
    }

    /** Sends something the form does not offer, as an attacker or a broken client would. */
    public FilledForm forging(String name, String... values) {
        fields.put(name, List.of(values));
        return this;
    }

    /** Leaves a field out, hidden or not. */
    public FilledForm without(String name) {
        fields.remove(name);
        return this;
    }

    /** Sends it to another address than it says. */
    public FilledForm to(String path) {
        form.attr("action", path);
        return this;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** What stands in a field. */
    public String value(String name) {
        return String.join(", ", fields.getOrDefault(name, List.of()));
    }

    /** Sends the form to another address than its own, as an attacker would. */
    public FilledForm sendingTo(String path) {
        form.attr("action", path);
        return this;
    }

    /** The path it is sent to. */
    public String path() {
        return URI.create(form.absUrl("action")).getPath();
    }

    /** Chooses a file and sends the form with it. */
    public SeenPage sendWith(String name, String fileName, byte[] content) {
        return visitor.post(URI.create(form.absUrl("action")), fields, name, fileName, content);
    }

    public SeenPage send() {
        URI address = URI.create(form.absUrl("action"));
        String method = form.attr("method").toLowerCase(Locale.ROOT);
        return method.equals("post") ? visitor.post(address, fields) : visitor.get(address, fields);
    }

    /** Sends it to another address of the site, as an attacker or an old page would. */
    public SeenPage sendTo(String path) {
        return visitor.post(URI.create(form.absUrl("action")).resolve(path), fields);
    }

    /** Presses one of several buttons. */
    public SeenPage press(String buttonName, String value) {
        Element button = form.selectFirst("button[name=" + buttonName + "][value=\"" + value + "\"]");
        if (button == null) {
            throw new AssertionError("The form has no button " + buttonName + "=" + value);
        }
        fields.put(buttonName, List.of(value));
        return send();
    }
}
