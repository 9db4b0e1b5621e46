package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.harambee.ui.Amounts;
import org.harambee.ui.Currencies;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;
import org.harambee.ui.Zones;
import org.jspecify.annotations.Nullable;

/** Between the form of a selection and what is said of it. */
final class FactsForm {
    private static final int LINE = 200;
    private static final int TEXT = 2_000;
    private static final int DAYS = 14;
    private static final int MINUTES = 16;
    private static final int MOST_POINTS = 1_000;
    /** As many digits as can be counted with exactly, however many ballots there are. */
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(9);

    private FactsForm() {}

    /** A new one is open for two weeks, starting tomorrow. */
    static Form blank(ZoneId zone, Instant now) {
        LocalDateTime start =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay().plusHours(9);
        return Form.filled(Map.of(
                "unit", Unit.MONEY.word(),
                "electorate", Electorate.PARTNERS.word(),
                "kind", BallotKind.APPROVAL.word(),
                "rule", SelectionRule.EQUAL_SHARES.word(),
                "points", "10",
                "opens", start.toString(),
                "closes", start.plusDays(DAYS).toString(),
                "zone", zone.getId()));
    }

    static Form filled(Facts facts, int version) {
        return Form.filled(values(facts)).with("version", Integer.toString(version));
    }

    static boolean same(Facts one, Facts other) {
        return values(one).equals(values(other));
    }

    /** The fields as they are typed, in their order on the page. */
    static Map<String, String> values(Facts facts) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", facts.title());
        values.put("about", facts.about());
        values.put("unit", facts.unit().word());
        values.put("currency", facts.currency() == null ? "" : facts.currency());
        values.put("budget", Amounts.plain(facts.budget()));
        values.put("electorate", facts.electorate().word());
        values.put("kind", facts.kind().word());
        values.put("points", Integer.toString(facts.points()));
        values.put("rule", facts.rule().word());
        values.put("opens", wall(facts.opens(), facts.zone()));
        values.put("closes", wall(facts.closes(), facts.zone()));
        values.put("zone", facts.zone().getId());
        return values;
    }

    /** What was typed; nothing where something has to be changed first, which then stands in the form. */
    static Optional<Facts> read(Form form, Instant now) {
        String title = form.require("title", LINE);
        String about = form.allow("about", TEXT);
        Optional<Unit> unit = Worded.find(Unit.class, form.value("unit"));
        String currency = unit.filter(Unit.MONEY::equals).isPresent() ? currency(form) : null;
        Optional<BigDecimal> budget = amount(form, "budget", currency);
        Optional<Electorate> electorate = Worded.find(Electorate.class, form.value("electorate"));
        Optional<BallotKind> kind = Worded.find(BallotKind.class, form.value("kind"));
        Optional<SelectionRule> rule = Worded.find(SelectionRule.class, form.value("rule"));
        int points = kind.filter(BallotKind.POINTS::equals).isPresent() ? points(form) : 1;
        Optional<ZoneId> zone = zone(form);
        Instant opens = zone.map(in -> instant(form, "opens", in)).orElse(null);
        Instant closes = zone.map(in -> instant(form, "closes", in)).orElse(null);
        refuseOddTimes(form, opens, closes, now);
        if (unit.isEmpty() || electorate.isEmpty() || kind.isEmpty() || rule.isEmpty()) {
            form.refuse("", "innovation-selection-unchosen");
        }
        if (kind.isPresent() && rule.isPresent() && !rule.get().reads(kind.get())) {
            form.refuse("rule", "innovation-selection-rule-ticks");
        }
        return form.refused() || opens == null || closes == null
                ? Optional.empty()
                : Optional.of(new Facts(
                        title,
                        about,
                        unit.orElseThrow(),
                        currency,
                        budget.orElseThrow(),
                        electorate.orElseThrow(),
                        kind.orElseThrow(),
                        points,
                        rule.orElseThrow(),
                        opens,
                        closes,
                        zone.orElseThrow()));
    }

    private static void refuseOddTimes(Form form, @Nullable Instant opens, @Nullable Instant closes, Instant now) {
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            form.refuse("closes", "innovation-selection-turned");
        } else if (closes != null && !now.isBefore(closes)) {
            form.refuse("closes", "innovation-selection-past");
        }
    }

    /**
     * An amount above 0; nothing where the form says why it is none.
     *
     * @param currency null where it is no money
     */
    static Optional<BigDecimal> amount(Form form, String field, @Nullable String currency) {
        form.require(field, LINE);
        Optional<BigDecimal> amount =
                Amounts.read(form, field, Objects.requireNonNullElse(currency, ""), "innovation-selection-amount-odd");
        amount.filter(number -> number.compareTo(TOO_MUCH) >= 0)
                .ifPresent(number -> form.refuse(field, "innovation-selection-amount-odd"));
        amount.filter(number -> number.signum() == 0)
                .ifPresent(number -> form.refuse(field, "innovation-selection-amount-zero"));
        return amount.filter(number -> form.refusal(field).isEmpty());
    }

    private static @Nullable String currency(Form form) {
        String typed = form.require("currency", LINE).toUpperCase(java.util.Locale.ROOT);
        if (!typed.isEmpty() && !Currencies.known(typed)) {
            form.refuse("currency", "innovation-selection-currency-odd");
        }
        return typed;
    }

    private static int points(Form form) {
        int points = form.number("points");
        if (points < 1 || points > MOST_POINTS) {
            form.refuse("points", "innovation-selection-points-odd", "most", MOST_POINTS);
        }
        return points;
    }

    private static Optional<ZoneId> zone(Form form) {
        String typed = form.require("zone", LINE);
        if (!typed.isEmpty() && !Zones.names().contains(typed)) {
            form.refuse("zone", "innovation-selection-zone-unknown");
            return Optional.empty();
        }
        return Optional.of(typed).filter(name -> !name.isEmpty()).map(ZoneId::of);
    }

    private static @Nullable Instant instant(Form form, String field, ZoneId zone) {
        String typed = form.require(field, LINE);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.replaceFirst("[T ]+", "T"))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            form.refuse(field, "innovation-selection-time-unreadable");
            return null;
        }
    }

    private static String wall(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().toString().substring(0, MINUTES);
    }

    /** Whether a field for picking can show this; it would show nothing of anything else. */
    static boolean isTime(String typed) {
        return typed.isEmpty() || typed.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");
    }
}
