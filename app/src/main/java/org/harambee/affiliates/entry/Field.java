package org.harambee.affiliates.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry consists of. The same fields stand in the table, the form, the files and the history. */
public enum Field {
    CODE(1),
    NAME(1),
    OWN_NAME(1),
    KIND(1),
    SCOPE(1),
    COUNTRIES(60),
    REGION(1),
    NETWORKS(20),
    LANGUAGES(40),
    ZONES(20),
    HOME_PAGE(1),
    REPORTING(1),
    RECOGNISED(1),
    ELIGIBLE(20),
    SOURCE(1),
    NOTE(1);

    private final int most;

    Field(int most) {
        this.most = most;
    }

    /** Its name as a column of the table and of files: {@code own_name}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in forms and message keys: {@code own-name}. */
    public String word() {
        return column().replace('_', '-');
    }

    public boolean list() {
        return most > 1;
    }

    public boolean required() {
        return this == CODE || this == NAME || this == KIND || this == REGION;
    }

    /** How many values it may hold. */
    int most() {
        return most;
    }

    /** The value in its one right spelling, or nothing where it is none. */
    Optional<String> checked(String value) {
        return switch (this) {
            case CODE -> Checks.code(value);
            case NAME, OWN_NAME, SOURCE -> Checks.text(value, 200);
            case KIND -> Checks.kind(value);
            case SCOPE -> Checks.scope(value);
            case COUNTRIES -> Checks.country(value);
            case REGION -> Checks.region(value);
            case NETWORKS, ELIGIBLE -> Checks.label(value, 100);
            case LANGUAGES -> Checks.language(value);
            case ZONES -> Checks.zone(value);
            case HOME_PAGE -> Checks.homePage(value);
            case REPORTING -> Checks.reporting(value);
            case RECOGNISED -> Checks.date(value);
            case NOTE -> Checks.text(value, 1_000);
        };
    }

    public static Optional<Field> ofColumn(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column().equals(column))
                .findFirst();
    }
}
