package org.harambee.affiliates.entry;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.AffiliateKind;
import org.harambee.affiliates.Region;
import org.harambee.affiliates.Reporting;
import org.harambee.affiliates.Scope;
import org.harambee.ui.Screen;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/** What is known about an affiliate, in the reader's words. */
public record Known(Entry entry) {

    public AffiliateKind kind() {
        return AffiliateKind.ofWord(entry.text(Field.KIND).orElseThrow()).orElseThrow();
    }

    public Region region() {
        return Region.ofCode(entry.text(Field.REGION).orElseThrow()).orElseThrow();
    }

    public Reporting reporting() {
        return entry.text(Field.REPORTING)
                .flatMap(word -> Worded.find(Reporting.class, word))
                .orElse(Reporting.UNKNOWN);
    }

    public Optional<Scope> scope() {
        return entry.text(Field.SCOPE).flatMap(word -> Worded.find(Scope.class, word));
    }

    /** The language of its own name: the only one its people work in; none where they work in several. */
    public @Nullable String ownLanguage() {
        List<String> languages = entry.list(Field.LANGUAGES);
        return languages.size() == 1 ? languages.getFirst() : null;
    }

    /** A field's values in the reader's words, divided by commas; nothing where nothing is known. */
    public String said(Field field, Screen screen) {
        return said(field, entry.list(field), screen);
    }

    public static String said(Field field, List<String> values, Screen screen) {
        return String.join(
                ", ", values.stream().map(value -> said(field, value, screen)).toList());
    }

    private static String said(Field field, String value, Screen screen) {
        return switch (field) {
            case KIND ->
                AffiliateKind.ofWord(value).map(kind -> screen.say(kind.key())).orElse(value);
            case SCOPE ->
                Worded.find(Scope.class, value)
                        .map(scope -> screen.say(scope.key()))
                        .orElse(value);
            case REGION ->
                Region.ofCode(value).map(region -> screen.say(region.key())).orElse(value);
            case REPORTING ->
                Worded.find(Reporting.class, value)
                        .map(state -> screen.say(state.key()))
                        .orElse(value);
            case COUNTRIES -> screen.country(value);
            case LANGUAGES -> screen.languageName(value);
            case RECOGNISED -> Dated.said(value, screen.locale());
            case CODE, NAME, OWN_NAME, NETWORKS, ZONES, HOME_PAGE, ELIGIBLE, SOURCE, NOTE -> value;
        };
    }
}
