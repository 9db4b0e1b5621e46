package org.harambee.innovation.challenges;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.innovation.LanguageTag;
import org.harambee.innovation.Reach;
import org.harambee.partnership.WebAddress;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a challenge.
 *
 * @param theme may be empty where it was brought from a table
 * @param affected who it is hard for; may be empty
 * @param grounds how the teller knows, in their own words; may be empty
 * @param links addresses where more can be read
 * @param language BCP 47, or null where nobody has said it
 * @param call the code of the call it was told in; empty for none
 */
public record ChallengeText(
        String text,
        String theme,
        String affected,
        String grounds,
        List<String> links,
        @Nullable Reach reach,
        @Nullable String language,
        String call) {
    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_THEME = 60;
    static final int LONGEST_AFFECTED = 300;
    static final int LONGEST_GROUNDS = 3000;
    static final int MOST_LINKS = 10;

    private static final int LONGEST_LINKS = 3000;
    private static final int LONGEST_CODE = 10;

    public ChallengeText {
        links = List.copyOf(links);
    }

    /** What was typed; the form says what can't be taken. */
    static ChallengeText read(Form form) {
        String text = form.require("text", LONGEST_TEXT);
        String theme = form.require("theme", LONGEST_THEME);
        List<String> links = links(form.allow("links", LONGEST_LINKS));
        oddLink(links).ifPresent(odd -> form.refuse("links", "partnership-source-odd", "source", odd));
        if (links.size() > MOST_LINKS) {
            form.refuse("links", "innovation-challenge-links-many", "most", MOST_LINKS);
        }
        String language = form.text("language").orElse(null);
        if (language != null && !LanguageTag.formed(language)) {
            form.refuse("language", "innovation-language-odd");
        }
        return new ChallengeText(
                text,
                theme,
                form.allow("affected", LONGEST_AFFECTED),
                form.allow("grounds", LONGEST_GROUNDS),
                links,
                Worded.find(Reach.class, form.value("reach")).orElse(null),
                language,
                form.allow("call", LONGEST_CODE));
    }

    /** The fields as they are typed, in their order on the page. */
    Map<String, String> values() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("theme", theme);
        fields.put("affected", affected);
        fields.put("grounds", grounds);
        fields.put("links", String.join("\n", links));
        fields.put("reach", reach == null ? "" : reach.word());
        fields.put("language", language == null ? "" : language);
        fields.put("call", call);
        return fields;
    }

    /** The form, filled. */
    Form form(int version) {
        Map<String, String> fields = values();
        fields.put("version", Integer.toString(version));
        return Form.filled(fields);
    }

    /** Addresses, however they are set apart. */
    static List<String> links(String typed) {
        return Stream.of(typed.split("\\s+")).filter(link -> !link.isEmpty()).toList();
    }

    /** The first that is no web address. */
    static Optional<String> oddLink(List<String> links) {
        return links.stream().filter(link -> !WebAddress.is(link)).findFirst();
    }
}
