package org.harambee.ui;

import gg.jte.html.escape.Escape;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What every template is given besides its page: the viewer's language and zone, the frame, and the form token. */
public final class Screen {
    /** The choices of colours; {@code auto} follows the device. */
    public static final List<String> THEMES = List.of("auto", "light", "dark");

    private final Messages messages;
    private final Viewer viewer;
    private final Place place;
    private final List<NavigationEntry> navigation;
    private final Supplier<Token> token;
    private final Supplier<String> from;
    private final Supplier<UUID> keys;
    private final UnaryOperator<String> assets;
    private final Map<String, String> labels = new HashMap<>();
    private String title = "";

    /**
     * Where the viewer is.
     *
     * @param template the page's template, so that a test can tell which pages it has seen
     * @param address path and query, as asked for
     * @param theme {@code light}, {@code dark}, or {@code auto} to follow the device
     * @param notice what the last act led to, said once
     * @param now the instant of this request
     */
    public record Place(
            String template,
            String address,
            String theme,
            @Nullable Notice notice,
            Instant now) {}

    /**
     * What the last act led to.
     *
     * @param at the part of the page the person was sent to, where it is said; empty for the page's top
     */
    public record Notice(String key, String at) {}

    /** The hidden field that proves a form is ours. Asking for it sets a cookie, so only forms ask. */
    public record Token(String name, String value) {}

    Screen(
            Messages messages,
            Viewer viewer,
            Place place,
            List<NavigationEntry> navigation,
            Supplier<Token> token,
            Supplier<String> from,
            Supplier<UUID> keys,
            UnaryOperator<String> assets) {
        this.messages = messages;
        this.viewer = viewer;
        this.place = place;
        this.navigation = navigation;
        this.token = token;
        this.from = from;
        this.keys = keys;
        this.assets = assets;
    }

    /** A message in the viewer's language; names and values of its arguments in turn. */
    public String say(String key, Object... arguments) {
        return messages.say(viewer.language(), key, Said.named(arguments));
    }

    /** A message that says nothing of anyone. */
    public String say(String key) {
        return messages.say(viewer.language(), key, Map.of());
    }

    public String say(Said said) {
        return messages.say(viewer.language(), said);
    }

    /**
     * A message escaped for an attribute that is repeated in every row, such as the name of its column for the phone: a
     * list of hundreds of rows escapes it once.
     */
    public String label(String key) {
        PageOutput escaped = new PageOutput();
        Escape.htmlAttribute(say(key), escaped);
        return new String(escaped.toByteArray(), StandardCharsets.UTF_8);
    }

    /** What a field is called, so that the summary of a refused form can name it. */
    public void called(String field, String label) {
        labels.put(field, label);
    }

    /** Why a field was refused, with what the field is called. */
    public String refusal(String field, Said why) {
        String label = labels.get(field);
        return label == null ? say(why) : say("ui-form-refused-field", "label", label, "why", say(why));
    }

    public Viewer viewer() {
        return viewer;
    }

    public Language language() {
        return viewer.language();
    }

    public Locale locale() {
        return viewer.language().locale();
    }

    public Place place() {
        return place;
    }

    public List<NavigationEntry> navigation() {
        return navigation;
    }

    /** Whether the page at hand is this address or lies below it. */
    public boolean within(String path) {
        String here = place.address();
        return here.equals(path) || here.startsWith(path + "/") || here.startsWith(path + "?");
    }

    /** Where to come back to after signing in or choosing something: the page at hand. */
    public String back() {
        String here = place.address();
        return here.startsWith("/sign-") ? "/" : here;
    }

    /** Two letters that stand for the person who is signed in. */
    public String initials() {
        String name = viewer.name() == null ? "" : viewer.name();
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    public Token token() {
        return token.get();
    }

    /** What the page at hand is called, so that its forms can tell where they stood. */
    public void titled(String title) {
        this.title = title;
    }

    /** The name of the page at hand; empty in a piece of a page. */
    public String title() {
        return title;
    }

    /** The page that the forms at hand stand on; of a refused form, the page where it was first filled in. */
    public String from() {
        return from.get();
    }

    /** The {@code lang} of what people wrote in a language; none where that is the page's, or nobody knows it. */
    public @Nullable String lang(@Nullable String tag) {
        return language().tag().equals(tag) ? null : tag;
    }

    /** A new key for a form that adds something. See {@link Once}. */
    public String formKey() {
        return keys.get().toString();
    }

    /** The address of a file of the skin, with its fingerprint, so that it may be kept for ever. */
    public String asset(String path) {
        return assets.apply(path);
    }

    /** Date and time in the viewer's zone. */
    public String time(Instant instant) {
        return time(instant, viewer.zone());
    }

    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone));
    }

    /** The hour on the wall in a zone, as in "14:05". */
    public String clock(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone));
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(date);
    }

    /** The country's name in the viewer's language, by ISO 3166-1 code. */
    public String country(String code) {
        return Names.country(code, language());
    }

    /** A language's name in the viewer's language, by BCP 47 tag. */
    public String languageName(String tag) {
        return Names.language(tag, language());
    }
}
