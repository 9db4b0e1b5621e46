package org.harambee.innovation.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.LanguageTag;
import org.harambee.innovation.Reach;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.napkins.NapkinForm;
import org.harambee.innovation.sheets.Mapping;
import org.harambee.innovation.sheets.Report;
import org.harambee.innovation.sheets.Sheet;
import org.harambee.ui.Form;
import org.harambee.ui.Said;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as an idea.
 *
 * @param key by what it is known again
 * @param affiliate the affiliate it was told for
 * @param reasons why it is refused; none where it is not
 */
record ReadRow(long line, Key key, Napkin napkin, Optional<AffiliateId> affiliate, List<Report.Reason> reasons) {
    private static final int LONGEST_KEY = 200;

    record Key(String source, String id) {}

    /**
     * @param name what the table is called
     * @param language the language of a row that names none
     */
    static ReadRow of(
            Sheet.Row row,
            String name,
            Mapping<IdeaField> mapping,
            Map<String, AffiliateId> affiliates,
            @Nullable String language) {
        if (row.broken() != null) {
            return new ReadRow(
                    row.line(),
                    new Key("", ""),
                    Napkin.UNKNOWN,
                    Optional.empty(),
                    List.of(new Report.Reason(null, row.broken())));
        }
        Map<IdeaField, String> cells = mapping.values(row);
        Form form = form(cells, language);
        Napkin napkin = NapkinForm.read(form);
        String code = cells.getOrDefault(IdeaField.AFFILIATE, "").toLowerCase(Locale.ROOT);
        AffiliateId affiliate = affiliates.get(code);
        if (!code.isEmpty() && affiliate == null) {
            form.refuse(IdeaField.AFFILIATE.word(), "innovation-ideas-affiliate-unknown", "code", code);
        }
        refuseOdd(form, cells);
        return new ReadRow(
                row.line(),
                key(cells, name, napkin),
                napkin,
                Optional.ofNullable(affiliate),
                form.refusals().entrySet().stream().map(ReadRow::reason).toList());
    }

    private static Form form(Map<IdeaField, String> cells, @Nullable String language) {
        Map<String, String> values = new LinkedHashMap<>();
        cells.forEach((field, cell) -> values.put(field.word(), cell));
        values.merge("language", Objects.requireNonNullElse(language, ""), (own, other) -> own.isEmpty() ? other : own);
        values.computeIfPresent("reach", (field, cell) -> cell.toLowerCase(Locale.ROOT));
        return Form.filled(values);
    }

    /** What a list in a form would not offer. */
    private static void refuseOdd(Form form, Map<IdeaField, String> cells) {
        String reach = form.value(IdeaField.REACH.word());
        if (!reach.isEmpty() && Worded.find(Reach.class, reach).isEmpty()) {
            form.refuse(IdeaField.REACH.word(), "innovation-ideas-reach-unknown");
        }
        String language = cells.getOrDefault(IdeaField.LANGUAGE, "");
        if (!language.isEmpty() && !LanguageTag.formed(language)) {
            form.refuse(IdeaField.LANGUAGE.word(), "innovation-ideas-language-unknown");
        }
        if (cells.values().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            form.refuse("", "innovation-ideas-odd-letters");
        }
    }

    private static Key key(Map<IdeaField, String> cells, String name, Napkin napkin) {
        String source = cells.getOrDefault(IdeaField.SOURCE, "");
        String id = cells.getOrDefault(IdeaField.ID, "");
        String title = Objects.requireNonNullElse(napkin.title(), "");
        return new Key(
                cut(source.isEmpty() ? name : source),
                cut(id.isEmpty() ? "title: " + title.toLowerCase(Locale.ROOT) : id));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_KEY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_KEY));
    }

    private static Report.Reason reason(Map.Entry<String, Said> refusal) {
        return new Report.Reason(
                Arrays.stream(IdeaField.values())
                        .filter(field -> field.word().equals(refusal.getKey()))
                        .findFirst()
                        .orElse(null),
                refusal.getValue());
    }

    boolean refused() {
        return !reasons.isEmpty();
    }

    Report.Line told(Report.Outcome outcome, List<Report.Reason> why) {
        return new Report.Line(line, Objects.requireNonNullElse(napkin.title(), ""), outcome, why);
    }

    Report.Line twice(long first) {
        Said said = Said.of("innovation-sheet-twice", "line", first);
        return told(Report.Outcome.REFUSED, List.of(new Report.Reason(IdeaField.ID, said)));
    }
}
