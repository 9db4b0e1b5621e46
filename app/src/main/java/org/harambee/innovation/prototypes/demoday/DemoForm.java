package org.harambee.innovation.prototypes.demoday;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.harambee.partnership.WebAddress;
import org.harambee.ui.Form;

/** Between the form in which a team says what it shows and what is said of it, with its place in the order. */
record DemoForm(Demo.Facts facts, int position) {
    private static final int LINE = 300;
    private static final int TEXT = 2_000;

    /** What a prototype shows and where, 1 for the first; nothing where it is not among them. */
    static Optional<DemoForm> of(List<Demo> demos, UUID prototype) {
        return IntStream.range(0, demos.size())
                .filter(index -> demos.get(index).prototype().equals(prototype))
                .mapToObj(index -> new DemoForm(demos.get(index).facts(), index + 1))
                .findFirst();
    }

    /** What was typed; nothing where the form says what has to be changed first. */
    static Optional<DemoForm> read(Form form) {
        Demo.Facts facts = new Demo.Facts(
                form.require("presenters", LINE),
                form.require("shows", TEXT),
                form.allow("look", TEXT),
                WebAddress.read(form, "link"));
        int position = form.number("position");
        if (position < 1) {
            form.refuse("position", "innovation-demo-position-odd");
        }
        return form.refused() ? Optional.empty() : Optional.of(new DemoForm(facts, position));
    }

    Form filled(int version) {
        Map<String, String> values = values();
        values.put("version", Integer.toString(version));
        return Form.filled(values);
    }

    /** The fields in the order in which they stand in the form. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("presenters", facts.presenters());
        values.put("shows", facts.shows());
        values.put("look", facts.look());
        values.put("link", facts.link());
        values.put("position", Integer.toString(position));
        return values;
    }
}
