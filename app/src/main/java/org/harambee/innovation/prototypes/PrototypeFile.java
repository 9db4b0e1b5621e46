package org.harambee.innovation.prototypes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.endings.Ending;
import org.harambee.innovation.prototypes.spending.Entry;
import org.harambee.innovation.prototypes.stages.Stage;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A prototype with all that its page tells, as JSON. Stages nobody has put into other words are told in English. */
@Component
class PrototypeFile {
    private final Messages messages;

    PrototypeFile(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(PrototypePage page) {
        Prototype prototype = page.prototype();
        Facts facts = prototype.facts();
        PrototypePage.Work work = page.work();
        return record(
                "id", prototype.code(),
                "path", page.at().path(),
                "title", facts.title(),
                "about", facts.about(),
                "language", facts.language(),
                "licence", "CC BY-SA 4.0",
                "invented", prototype.origin().invented(),
                "state", prototype.state().word(),
                "began", prototype.origin().began().at().toString(),
                "idea", idea(page),
                "budget", Money.plain(facts.budget()),
                "currency", facts.currency(),
                "fund", facts.fund(),
                "spent", Money.plain(page.sums().spent()),
                "team", all(work.team(), member -> signed(page, member.joined(), "role", member.role())),
                "open-roles",
                        all(
                                work.roles(),
                                role -> record(
                                        "title", role.title(),
                                        "takes", role.takes(),
                                        "hours-a-week", Money.plain(role.hours()))),
                "stages", all(work.stages(), stage -> stage(page, stage)),
                "sprints",
                        all(
                                work.sprints(),
                                one -> record(
                                        "number", one.number(),
                                        "goal", one.goal(),
                                        "starts", one.starts().toString(),
                                        "ends", one.ends().toString(),
                                        "outcome", one.outcome())),
                "updates",
                        all(
                                work.updates(),
                                one -> signed(page, one.signature(), "text", one.text(), "language", one.language())),
                "tests",
                        all(
                                work.trials(),
                                one -> signed(
                                        page,
                                        one.signature(),
                                        "day",
                                        one.day().toString(),
                                        "place",
                                        one.place(),
                                        "people",
                                        one.people(),
                                        "tried",
                                        one.tried(),
                                        "outcome",
                                        one.outcome(),
                                        "change",
                                        one.change())),
                "spending", all(work.entries(), one -> entry(page, one)),
                "help",
                        all(
                                work.help(),
                                one -> record(
                                        "what",
                                        one.what(),
                                        "path",
                                        one.path(),
                                        "state",
                                        one.state().word())),
                "endings", all(work.endings(), one -> ending(page, one)),
                "follow-ups",
                        all(
                                work.followUps(),
                                one -> signed(
                                        page,
                                        one.signature(),
                                        "months",
                                        one.months(),
                                        "used",
                                        one.used(),
                                        "text",
                                        one.text())));
    }

    private static @Nullable Object idea(PrototypePage page) {
        IdeaOrigin origin = page.origin();
        return origin == null
                ? null
                : record(
                        "id", origin.idea().code(),
                        "path", origin.idea().path(page.at().partnership().path()),
                        "title", origin.idea().napkin().title(),
                        "chosen", page.prototype().origin().chosen(),
                        "selection",
                                origin.selection() == null
                                        ? null
                                        : origin.selection().code());
    }

    private Map<String, Object> stage(PrototypePage page, Stage stage) {
        return record(
                "title", said("innovation-stage-", stage.word(), stage.title()),
                "passed", stage.position() < page.prototype().stage(),
                "checks",
                        all(
                                stage.checks(),
                                check -> record(
                                        "text",
                                        said("innovation-check-", check.word(), check.text()),
                                        "holds",
                                        check.ticked() != null)));
    }

    private static Map<String, Object> entry(PrototypePage page, Entry one) {
        return signed(
                page,
                one.signature(),
                "number",
                one.number(),
                "day",
                one.day().toString(),
                "purpose",
                one.purpose(),
                "amount",
                Money.plain(one.amount()),
                "currency",
                one.currency(),
                "rate",
                Money.plain(one.rate()),
                "rate-day",
                Objects.toString(one.rateDay(), ""),
                "counted",
                Money.plain(one.counted()),
                "corrects",
                one.corrects(),
                "reason",
                one.reason(),
                "beyond-budget",
                one.beyond());
    }

    private static Map<String, Object> ending(PrototypePage page, Ending one) {
        return signed(
                page,
                one.signature(),
                "state",
                one.state().word(),
                "reason",
                one.reason(),
                "happened",
                one.happened(),
                "learned",
                one.learned(),
                "begun-again",
                one.reopened() != null,
                "because",
                one.because());
    }

    private String said(String prefix, @Nullable String word, String text) {
        return word == null ? text : messages.say(Language.ENGLISH, prefix + word, Map.of());
    }

    private static Map<String, Object> signed(PrototypePage page, Signature signature, @Nullable Object... told) {
        Names.Shown who = page.who(signature);
        Map<String, Object> all = record(told);
        all.put("by", who.name());
        all.put("for", who.affiliate());
        all.put("at", signature.at().toString());
        return all;
    }

    private static <T> List<Map<String, Object>> all(List<T> things, Function<T, Map<String, Object>> told) {
        return things.stream().map(told).toList();
    }

    // what nobody has said is left out
    private static Map<String, Object> record(@Nullable Object... told) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (int i = 0; i < told.length; i += 2) {
            Object value = told[i + 1];
            if (value != null) {
                record.put(String.valueOf(told[i]), value);
            }
        }
        return record;
    }
}
