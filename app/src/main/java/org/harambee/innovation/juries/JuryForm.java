package org.harambee.innovation.juries;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/** Between the form of a jury and what is told of it. */
final class JuryForm {
    /** Rows for criteria on the form. */
    static final int ROWS = 5;

    private static final int LINE = 120;
    private static final int TEXT = 2_000;
    private static final List<String> USUAL = List.of("originality", "urgency", "feasibility");

    private JuryForm() {}

    /** A new jury starts with the criteria by which ideas were chosen in 2023, each counting the same. */
    static Form blank(Messages messages, Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < USUAL.size(); at++) {
            String key = "innovation-jury-usual-" + USUAL.get(at);
            values.put("criterion-" + (at + 1), messages.say(language, key, Map.of()));
            values.put("weight-" + (at + 1), "1");
            values.put(
                    "anchors-" + (at + 1),
                    messages.say(language, key + "-anchors", Map.of()).replace(" / ", "\n"));
        }
        values.put("points", "5");
        values.put("reviews", "3");
        values.put("load", "6");
        values.put("affiliate", "1");
        values.put("language", JuryRules.Reading.ONE.word());
        values.put("blind", "yes");
        return Form.filled(values);
    }

    static Form filled(Jury.Sheet sheet, int version) {
        return Form.filled(values(sheet)).with("version", Integer.toString(version));
    }

    /** The fields as they are typed, in their order on the page. */
    static Map<String, String> values(Jury.Sheet sheet) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", sheet.name());
        values.put("about", sheet.about());
        for (int at = 0; at < sheet.criteria().size(); at++) {
            Criterion criterion = sheet.criteria().get(at);
            values.put("criterion-" + (at + 1), criterion.name());
            values.put("weight-" + (at + 1), Integer.toString(criterion.weight()));
            values.put("anchors-" + (at + 1), String.join("\n", criterion.anchors()));
        }
        values.put("points", Integer.toString(sheet.rules().points()));
        values.put("reviews", Integer.toString(sheet.rules().reviews()));
        values.put("load", Integer.toString(sheet.rules().load()));
        values.put("affiliate", Integer.toString(sheet.rules().mostPerAffiliate()));
        values.put("language", sheet.rules().language().word());
        values.put("blind", sheet.rules().blind() ? "yes" : "no");
        values.put("starts", text(sheet.starts()));
        values.put("ends", text(sheet.ends()));
        return values;
    }

    /** What was typed; nothing where something has to be changed first, which then stands in the form. */
    static Optional<Jury.Sheet> read(Form form) {
        String name = form.require("name", LINE);
        String about = form.allow("about", TEXT);
        int points = number(form, "points", 2, 10);
        List<Criterion> criteria = criteria(form, points);
        JuryRules rules = new JuryRules(
                points,
                number(form, "reviews", 1, 20),
                number(form, "load", 1, 500),
                number(form, "affiliate", 0, 20),
                Worded.find(JuryRules.Reading.class, form.value("language")).orElse(JuryRules.Reading.ONE),
                form.has("blind", "yes"));
        LocalDate starts = day(form, "starts");
        LocalDate ends = day(form, "ends");
        if (starts != null && ends != null && ends.isBefore(starts)) {
            form.refuse("ends", "innovation-jury-days-turned");
        }
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Jury.Sheet(name, about, criteria, rules, starts, ends));
    }

    private static List<Criterion> criteria(Form form, int points) {
        List<Criterion> criteria = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            String name = form.allow("criterion-" + row, LINE);
            if (name.isEmpty()) {
                continue;
            }
            List<String> anchors = form.allow("anchors-" + row, TEXT)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!anchors.isEmpty() && anchors.size() != points) {
                form.refuse(
                        "anchors-" + row, "innovation-jury-anchors-other", "points", points, "lines", anchors.size());
            }
            criteria.add(new Criterion(name, number(form, "weight-" + row, 1, 100), anchors));
        }
        if (criteria.isEmpty()) {
            form.refuse("criterion-1", "innovation-jury-no-criterion");
        }
        return criteria;
    }

    private static int number(Form form, String field, int least, int most) {
        int number = form.number(field);
        if (number < least || number > most) {
            form.refuse(field, "innovation-jury-number", "least", least, "most", most);
            return least;
        }
        return number;
    }

    private static @Nullable LocalDate day(Form form, String field) {
        try {
            return form.text(field).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException odd) {
            form.refuse(field, "innovation-jury-no-day");
            return null;
        }
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
