package org.harambee.innovation.adoptions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.harambee.partnership.PartialDate;
import org.harambee.partnership.WebAddress;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What an affiliate says of what it took home.
 *
 * @param place where it is used
 * @param difference how it differs there; may be empty
 * @param since as exactly as it is known
 * @param link where it can be seen; may be empty
 * @param language of place and difference, BCP 47; null where nobody has said it
 */
public record Words(
        String place,
        String difference,
        PartialDate since,
        String link,
        @Nullable String language) {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_DATE = 10;

    /** What was typed; the form says what can't be taken, and then the day may be any. */
    static Words read(Form form) {
        String place = form.require("place", LONGEST_PLACE);
        String difference = form.allow("difference", LONGEST_TEXT);
        return new Words(place, difference, since(form), WebAddress.read(form, "link"), language(form));
    }

    /** A language by its tag; what is none was not chosen from the list. */
    static @Nullable String language(Form form) {
        return form.text("language")
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .filter(tag -> !tag.equals("und"))
                .orElse(null);
    }

    /** The fields as they are typed, in their order on the page. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("place", place);
        fields.put("difference", difference);
        fields.put("since", since.text());
        fields.put("link", link);
        fields.put("language", language == null ? "" : language);
        return fields;
    }

    /** The form, filled. */
    Form form(int version) {
        Map<String, String> fields = fields();
        fields.put("version", Integer.toString(version));
        return Form.filled(fields);
    }

    private static PartialDate since(Form form) {
        String typed = form.require("since", LONGEST_DATE);
        return PartialDate.read(typed).orElseGet(() -> {
            form.refuse("since", "innovation-adoption-no-date");
            return PartialDate.read("2000").orElseThrow();
        });
    }
}
