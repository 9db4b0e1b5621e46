package org.harambee.gatherings.submissions;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which field a template's parameter carries, by its name: "author_2" is the second author. */
final class ParameterNames {

    private static final Map<String, Field> MORE = Map.ofEntries(
            Map.entry("nr", Field.PUBLIC_ID),
            Map.entry("no", Field.PUBLIC_ID),
            Map.entry("number", Field.PUBLIC_ID),
            Map.entry("num", Field.PUBLIC_ID),
            Map.entry("code", Field.PUBLIC_ID),
            Map.entry("presentation", Field.SLIDES),
            Map.entry("submissiontitle", Field.TITLE),
            Map.entry("sessiontitle", Field.TITLE),
            Map.entry("authorname", Field.AUTHORS),
            Map.entry("authornames", Field.AUTHORS),
            Map.entry("authorusername", Field.USER_NAMES),
            Map.entry("authorusernames", Field.USER_NAMES),
            Map.entry("submissiontype", Field.TYPE),
            Map.entry("sessiontype", Field.TYPE),
            Map.entry("levelofadvancement", Field.LEVEL),
            Map.entry("specialrequirements", Field.SPECIAL_REQUIREMENTS),
            Map.entry("special", Field.SPECIAL_REQUIREMENTS),
            Map.entry("specialneeds", Field.SPECIAL_REQUIREMENTS),
            Map.entry("beneficial", Field.BENEFIT),
            Map.entry("benefitcee", Field.BENEFIT),
            Map.entry("benefitforcee", Field.BENEFIT),
            Map.entry("benefitforregion", Field.BENEFIT),
            Map.entry("benefitregion", Field.BENEFIT),
            Map.entry("prerecorded", Field.PRE_RECORDED),
            Map.entry("prerecord", Field.PRE_RECORDED),
            Map.entry("prerecording", Field.PRE_RECORDED),
            Map.entry("record", Field.RECORDING),
            Map.entry("travelgrant", Field.TRAVEL_GRANT),
            Map.entry("interestedparticipants", Field.INTERESTED),
            Map.entry("interestedattendees", Field.INTERESTED));

    private ParameterNames() {}

    /** A field and the number behind its name; 0 if there is none. */
    record Numbered(Field field, int number) {}

    static Optional<Numbered> read(String parameter) {
        String name = parameter.strip();
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1)) && name.length() - digits < 4) {
            digits--;
        }
        int number = digits == name.length() ? 0 : Integer.parseInt(name.substring(digits));
        String words = name.substring(0, digits);
        return field(words).map(field -> new Numbered(field, number));
    }

    private static Optional<Field> field(String words) {
        Optional<Field> label = words.isBlank() ? Optional.empty() : Labels.named(words);
        return label.or(() -> Optional.ofNullable(MORE.get(letters(words))));
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
