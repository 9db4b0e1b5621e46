package org.harambee.innovation.calls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.Call;
import org.harambee.innovation.LanguageTag;
import org.harambee.innovation.Reach;
import org.harambee.innovation.Span;
import org.harambee.partnership.PartialDate;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;
import org.harambee.ui.Zones;
import org.jspecify.annotations.Nullable;

/** A call as it is typed. */
record CallText(String title, String question, @Nullable String language, Reach reach, Span span, boolean guests) {
    static final String GUESTS = "guests";

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_QUESTION = 3000;
    private static final int LONGEST_LINE = 100;

    /** What was typed; the form says what can't be taken, and then the rest may be any. */
    static CallText read(Form form, @Nullable Call before, ZoneId otherwise) {
        String title = form.require("title", LONGEST_TITLE);
        String question = form.require("question", LONGEST_QUESTION);
        ZoneId zone = zone(form, before).orElse(otherwise);
        PartialDate starts = day(form, "starts");
        PartialDate ends = day(form, "ends");
        if (starts != null && ends != null && ends.last().isBefore(starts.first())) {
            form.refuse("ends", "partnership-phase-ends-before");
        }
        Reach reach = Worded.find(Reach.class, form.value("reach")).orElseGet(() -> {
            form.refuse("reach", "innovation-reach-missing");
            return Reach.MOVEMENT;
        });
        String language = form.text("language").orElse(null);
        if (language != null && !LanguageTag.formed(language)) {
            form.refuse("language", "innovation-language-odd");
        }
        return new CallText(title, question, language, reach, new Span(starts, ends, zone), form.has(GUESTS, "yes"));
    }

    static CallText of(Call call) {
        return new CallText(call.title(), call.question(), call.language(), call.reach(), call.span(), call.guests());
    }

    /** The form, filled. */
    Form form(Optional<AffiliateId> by, int version) {
        Map<String, String> fields = values();
        fields.put("by", by.map(affiliate -> affiliate.value().toString()).orElse(""));
        fields.put("version", Integer.toString(version));
        return Form.filled(fields);
    }

    /** The fields as they are typed, in their order on the page. */
    Map<String, String> values() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("question", question);
        fields.put("language", language == null ? "" : language);
        fields.put("reach", reach.word());
        fields.put("starts", Optional.ofNullable(span.startsText()).orElse(""));
        fields.put("ends", Optional.ofNullable(span.endsText()).orElse(""));
        fields.put("zone", span.zone().getId());
        fields.put(GUESTS, guests ? "yes" : "");
        return fields;
    }

    private static @Nullable PartialDate day(Form form, String field) {
        String typed = form.allow(field, LONGEST_LINE);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return PartialDate.of(LocalDate.parse(typed));
        } catch (DateTimeException odd) {
            form.refuse(field, "innovation-call-day-odd");
            return null;
        }
    }

    private static Optional<ZoneId> zone(Form form, @Nullable Call before) {
        String typed = form.require("zone", LONGEST_LINE);
        boolean kept = before != null && before.span().zone().getId().equals(typed);
        if (!kept && !Zones.names().contains(typed)) {
            form.refuse("zone", "innovation-zone-odd");
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(typed));
    }
}
