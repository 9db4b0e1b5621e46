package org.harambee.innovation.napkins;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.harambee.innovation.Reach;
import org.harambee.innovation.ideas.Cost;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.ui.Amounts;
import org.harambee.ui.Currencies;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/** Between the form of an idea and what the idea says. */
public final class NapkinForm {
    private static final int SHORT = 2_000;
    private static final int WORD = 60;
    private static final int MOST_WORDS = 20;
    private static final int FILE_NAME = 240;
    private static final Pattern PICTURE =
            Pattern.compile("[^\\[\\]{}|<>#/:]+\\.(?:jpe?g|png|svg|gif|webp|tiff?|xcf)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> LABELS = labels();

    private NapkinForm() {}

    /** The form of an idea as it stands. */
    static Form filled(Napkin napkin, int version) {
        Map<String, String> values = new LinkedHashMap<>();
        Reach reach = napkin.reach();
        values.put("version", Integer.toString(version));
        values.put("title", Objects.requireNonNullElse(napkin.title(), ""));
        values.put("language", Objects.requireNonNullElse(napkin.language(), ""));
        values.put("text", napkin.text());
        values.put("problem", napkin.problem());
        values.put("for-whom", napkin.forWhom());
        values.put("first-step", napkin.firstStep());
        values.put("strengths", String.join(", ", napkin.strengths()));
        values.put("reach", reach == null ? "" : reach.word());
        values.put("cost", Amounts.plain(napkin.cost().amount()));
        values.put("currency", Objects.requireNonNullElse(napkin.cost().currency(), ""));
        values.put("hours", Amounts.plain(napkin.cost().hours()));
        values.put("picture", napkin.picture());
        values.put("themes", String.join(", ", napkin.themes()));
        return Form.filled(values);
    }

    /** What one says otherwise than the other, field by field. */
    public static List<Difference> differences(Napkin stands, Napkin mine, Screen screen) {
        Form said = filled(stands, 0);
        Form wanted = filled(mine, 0);
        return LABELS.entrySet().stream()
                .filter(label -> !said.value(label.getKey()).equals(wanted.value(label.getKey())))
                .map(label -> new Difference(
                        screen.say(label.getValue()), said.value(label.getKey()), wanted.value(label.getKey())))
                .toList();
    }

    /** What was typed, with a sentence in the form for each thing that can't be kept so. */
    public static Napkin read(Form form) {
        Napkin told = TellForm.read(form);
        return new Napkin(
                told.title(),
                told.language(),
                told.text(),
                form.allow("problem", SHORT),
                form.allow("for-whom", SHORT),
                form.allow("first-step", SHORT),
                words(form, "strengths"),
                Worded.find(Reach.class, form.value("reach")).orElse(null),
                cost(form),
                picture(form),
                words(form, "themes"));
    }

    private static List<String> words(Form form, String field) {
        List<String> words = Arrays.stream(form.value(field).split("[,;|\\n]", -1))
                .map(word -> word.replaceAll("\\s+", " ").strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > WORD)) {
            form.refuse(field, "innovation-idea-words-too-many", "limit", MOST_WORDS, "length", WORD);
        }
        return words;
    }

    private static Cost cost(Form form) {
        BigDecimal amount = amount(form, "cost", form.value("currency"));
        String currency =
                form.text("currency").map(code -> code.toUpperCase(Locale.ROOT)).orElse(null);
        if (amount != null && (currency == null || !Currencies.known(currency))) {
            form.refuse("currency", "innovation-idea-currency-unknown");
        }
        return new Cost(amount, amount == null ? null : currency, amount(form, "hours", ""));
    }

    private static @Nullable BigDecimal amount(Form form, String field, String currency) {
        return Amounts.read(form, field, currency, "innovation-idea-no-amount").orElse(null);
    }

    /** The name of a file on Commons, also where its page's title or address was pasted. */
    private static String picture(Form form) {
        String typed = form.allow("picture", FILE_NAME);
        String name = typed.substring(typed.lastIndexOf('/') + 1);
        String file = name.substring(name.indexOf(':') + 1).replace('_', ' ').strip();
        if (!file.isEmpty() && !PICTURE.matcher(file).matches()) {
            form.refuse("picture", "innovation-idea-no-picture");
        }
        return file;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("title", "innovation-idea-title");
        labels.put("language", "innovation-idea-language");
        labels.put("text", "innovation-idea-text");
        labels.put("problem", "innovation-idea-problem");
        labels.put("for-whom", "innovation-idea-for-whom");
        labels.put("first-step", "innovation-idea-first-step");
        labels.put("strengths", "innovation-idea-strengths");
        labels.put("reach", "innovation-idea-reach");
        labels.put("cost", "innovation-idea-cost");
        labels.put("currency", "innovation-idea-currency");
        labels.put("hours", "innovation-idea-hours-label");
        labels.put("picture", "innovation-idea-picture");
        labels.put("themes", "innovation-idea-themes");
        return labels;
    }
}
