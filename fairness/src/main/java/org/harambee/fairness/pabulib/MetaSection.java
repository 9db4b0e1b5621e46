package org.harambee.fairness.pabulib;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harambee.fairness.election.BallotType;

/** META: what is said of the whole election, a key and its value in each row. */
final class MetaSection {
    private static final List<String> DECIDING = List.of("budget", "vote_type", "num_votes", "num_projects");
    private static final Map<String, BallotType> TYPES = new LinkedHashMap<>();

    static {
        Arrays.stream(BallotType.values()).forEach(type -> TYPES.put(type.name().toLowerCase(Locale.ROOT), type));
        TYPES.put("choose-1", BallotType.APPROVAL);
    }

    private final Rows rows;
    private final Remarks remarks;
    private final Map<String, String> all = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private long titleLine;

    MetaSection(Rows rows, Remarks remarks) {
        this.rows = rows;
        this.remarks = remarks;
    }

    Optional<Section> read() throws IOException {
        titleLine = rows.line();
        while (rows.next()) {
            var section = Section.begunBy(rows);
            if (section.isPresent()) {
                return section;
            }
            if (!isHeader()) {
                keep();
            }
        }
        return Optional.empty();
    }

    Map<String, String> all() {
        return all;
    }

    BallotType type() throws PabulibException {
        var type = TYPES.get(require("vote_type").toLowerCase(Locale.ROOT));
        if (type == null) {
            throw wrong(
                    "vote_type",
                    "is " + OneLine.quoted(require("vote_type")) + "; write one of "
                            + TYPES.keySet().stream().collect(Collectors.joining(", ")));
        }
        return type;
    }

    boolean isChooseOne() {
        return "choose-1".equalsIgnoreCase(all.getOrDefault("vote_type", ""));
    }

    BigDecimal budget() throws PabulibException {
        var text = require("budget");
        try {
            var budget = Decimals.of(text);
            if (budget.signum() <= 0) {
                throw new Decimals.Unusable("is " + OneLine.of(text) + "; it must be above 0");
            }
            if (Decimals.isWithComma(text)) {
                remarks.add(line("budget"), "META budget", "the comma in " + text + " is taken as a decimal point");
            }
            return budget;
        } catch (Decimals.Unusable e) {
            throw wrong("budget", e.why());
        }
    }

    /** Fewer rows than META says mean that the file was cut off; more are remarked upon and all count. */
    void requireCount(String key, long found, String section) throws PabulibException {
        var said = all.get(key);
        if (said == null || said.isEmpty() || said.equals("none")) {
            return;
        }
        if (!said.matches("\\d{1,18}")) {
            remarks.add(line(key), "META " + key, OneLine.quoted(said) + " is not a number and is passed over");
            return;
        }
        long expected = Long.parseLong(said);
        if (found < expected) {
            throw rows.wrong(
                    section,
                    "the file ends after " + found + " rows of " + section + " but META " + key + " says " + expected
                            + "; fetch it again if it was cut off, or correct " + key);
        }
        if (found > expected) {
            remarks.add(
                    line(key),
                    "META " + key,
                    "says " + expected + " but there are " + found + " rows; all are counted");
        }
    }

    PabulibException wrong(String key, String problem) {
        return rows.wrongAt(line(key), "META " + key, problem);
    }

    private long line(String key) {
        return lines.getOrDefault(key, titleLine);
    }

    private String require(String key) throws PabulibException {
        var value = all.get(key);
        if (value == null || value.isEmpty() || value.equals("none")) {
            throw wrong(key, "is missing; add a line " + key + ";…");
        }
        return value;
    }

    private boolean isHeader() throws PabulibException {
        return all.isEmpty() && rows.text(0).equals("key");
    }

    private void keep() throws PabulibException {
        var key = rows.text(0);
        var value = new StringBuilder(rows.text(1));
        for (int field = 2; field < rows.fields(); field++) {
            if (!rows.isEmpty(field)) {
                value.append(";").append(rows.text(field));
            }
        }
        var before = all.put(key, value.toString());
        lines.put(key, rows.line());
        if (before != null && !before.contentEquals(value)) {
            if (DECIDING.contains(key)) {
                throw wrong(
                        key,
                        "is given twice, as " + OneLine.quoted(before) + " and as " + OneLine.quoted(value.toString())
                                + "; keep one");
            }
            remarks.add(rows.line(), "META " + key, "is given twice; the later counts");
        }
    }
}
