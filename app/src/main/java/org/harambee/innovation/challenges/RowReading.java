package org.harambee.innovation.challenges;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harambee.innovation.LanguageTag;
import org.harambee.innovation.Reach;
import org.harambee.innovation.sheets.Mapping;
import org.harambee.innovation.sheets.Report;
import org.harambee.innovation.sheets.Sheet;
import org.harambee.ui.Said;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, read as a challenge.
 *
 * @param key by what it is known
 * @param reasons why it can't be taken; none where it can
 */
record RowReading(Key key, ChallengeText words, List<Report.Reason> reasons) {
    /** The source of what was told here; its ID there is its code. */
    static final String HERE = "here";

    private static final int LONGEST_ID = 100;
    private static final int MADE_ID = 16;

    /**
     * @param source where it comes from; where the table does not say, the table
     * @param id its name there; where it has none, one made of its text
     */
    record Key(String source, String id) {

        /** Of a challenge that is here. */
        static Key of(ResultSet row) throws SQLException {
            String source = row.getString("source");
            String id = row.getString("external_id");
            return source == null || id == null ? new Key(HERE, row.getString("code")) : new Key(source, id);
        }
    }

    /** @param name what the table is called */
    static RowReading of(Sheet.Row row, String name, Mapping<ChallengeField> mapping) {
        if (row.broken() != null) {
            ChallengeText nothing = new ChallengeText("", "", "", "", List.of(), null, null, "");
            return new RowReading(new Key("", ""), nothing, List.of(new Report.Reason(null, row.broken())));
        }
        Map<ChallengeField, String> cells = mapping.values(row);
        List<Report.Reason> reasons = new ArrayList<>();
        String text = fitting(cells, ChallengeField.TEXT, ChallengeText.LONGEST_TEXT, reasons);
        if (text.isEmpty()) {
            reasons.add(new Report.Reason(ChallengeField.TEXT, Said.of("ui-field-missing")));
        }
        ChallengeText words = new ChallengeText(
                text,
                fitting(cells, ChallengeField.THEME, ChallengeText.LONGEST_THEME, reasons),
                fitting(cells, ChallengeField.AFFECTED, ChallengeText.LONGEST_AFFECTED, reasons),
                fitting(cells, ChallengeField.GROUNDS, ChallengeText.LONGEST_GROUNDS, reasons),
                links(cells, reasons),
                reach(cells, reasons),
                language(cells, reasons),
                "");
        String id = fitting(cells, ChallengeField.ID, LONGEST_ID, reasons);
        String source = fitting(cells, ChallengeField.SOURCE, LONGEST_ID, reasons);
        Key key = new Key(
                source.isEmpty() ? name : source,
                id.isEmpty() ? "#" + digest(text).substring(0, MADE_ID) : id);
        return new RowReading(key, words, reasons);
    }

    /** Tells these words from all others. */
    String digest() {
        return digest(words.values().toString());
    }

    private static String fitting(
            Map<ChallengeField, String> cells, ChallengeField field, int limit, List<Report.Reason> reasons) {
        String cell = cells.getOrDefault(field, "");
        int length = cell.codePointCount(0, cell.length());
        if (length > limit) {
            Said why = Said.of("ui-field-too-long", "limit", limit, "length", length);
            reasons.add(new Report.Reason(field, why));
        }
        return cell;
    }

    private static List<String> links(Map<ChallengeField, String> cells, List<Report.Reason> reasons) {
        List<String> links = ChallengeText.links(cells.getOrDefault(ChallengeField.LINKS, ""));
        ChallengeText.oddLink(links)
                .map(odd -> Said.of("partnership-source-odd", "source", odd))
                .ifPresent(why -> reasons.add(new Report.Reason(ChallengeField.LINKS, why)));
        if (links.size() > ChallengeText.MOST_LINKS) {
            Said why = Said.of("innovation-challenge-links-many", "most", ChallengeText.MOST_LINKS);
            reasons.add(new Report.Reason(ChallengeField.LINKS, why));
        }
        return links;
    }

    private static @Nullable Reach reach(Map<ChallengeField, String> cells, List<Report.Reason> reasons) {
        String cell = cells.getOrDefault(ChallengeField.REACH, "").toLowerCase(Locale.ROOT);
        Reach reach = Worded.find(Reach.class, cell).orElse(null);
        if (reach == null && !cell.isEmpty()) {
            reasons.add(new Report.Reason(ChallengeField.REACH, Said.of("innovation-challenge-reach-odd")));
        }
        return reach;
    }

    private static @Nullable String language(Map<ChallengeField, String> cells, List<Report.Reason> reasons) {
        String cell = cells.getOrDefault(ChallengeField.LANGUAGE, "");
        if (cell.isEmpty()) {
            return null;
        }
        if (!LanguageTag.formed(cell)) {
            reasons.add(new Report.Reason(ChallengeField.LANGUAGE, Said.of("innovation-challenge-language-odd")));
        }
        return cell;
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells words that stand here from all others, as {@link #digest()} does for a row. */
    static String digest(ChallengeText words) {
        return digest(words.values().toString());
    }
}
