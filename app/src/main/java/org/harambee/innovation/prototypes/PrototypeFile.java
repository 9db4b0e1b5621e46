package org.harambee.innovation.prototypes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.harambee.affiliates.Names;
import org.harambee.innovation.adoptions.Adoption;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.prototypes.endings.Ending;
import org.harambee.innovation.prototypes.followups.FollowUps;
import org.harambee.innovation.prototypes.spending.Entry;
import org.harambee.innovation.prototypes.sprints.Sprint;
import org.harambee.innovation.prototypes.stages.Stage;
import org.harambee.innovation.prototypes.tests.Trial;
import org.harambee.ui.Amounts;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the team of a prototype told and who took it home, as JSON. What is said of a stage or a check in our words has its key, which is
 * the same for everybody, beside the words in the reader's language.
 */
@Component
class PrototypeFile {
    private final Messages messages;

    PrototypeFile(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(PrototypePage page, Language language) {
        Map<String, Object> all = facts(page);
        all.put("stages", all(page.work().stages(), stage -> stage(page, stage, language)));
        all.putAll(team(page));
        all.putAll(work(page));
        all.put("spending", all(page.work().entries(), one -> entry(page, one)));
        all.put("endings", all(page.work().endings(), one -> ending(page, one)));
        all.put("adoptions", all(page.homes().homes(), one -> home(page, one)));
        return all;
    }

    private static Map<String, Object> facts(PrototypePage page) {
        Prototype prototype = page.prototype();
        Facts facts = prototype.facts();
        Map<String, Object> told =
                record("id", prototype.code(), "path", page.at().path(), "title", facts.title());
        told.putAll(record("about", facts.about(), "language", facts.language(), "licence", "CC BY-SA 4.0"));
        told.putAll(record(
                "invented",
                prototype.origin().invented(),
                "state",
                prototype.state().word()));
        told.putAll(record("began", prototype.origin().began().at().toString(), "idea", idea(page)));
        told.putAll(
                record("budget", Amounts.plain(facts.budget()), "currency", facts.currency(), "fund", facts.fund()));
        told.put("spent", Amounts.plain(page.sums().spent()));
        return told;
    }

    private static Map<String, Object> team(PrototypePage page) {
        return record(
                "team",
                all(page.work().team(), one -> signed(page, one.joined(), "role", one.role())),
                "open-roles",
                all(
                        page.work().roles(),
                        one -> record("title", one.title(), "takes", one.takes(), "hours", Amounts.plain(one.hours()))),
                "help",
                all(
                        page.work().help(),
                        one -> record(
                                "what",
                                one.what(),
                                "path",
                                one.path(),
                                "state",
                                one.state().word())));
    }

    private static Map<String, Object> work(PrototypePage page) {
        return record(
                "sprints",
                all(page.work().sprints(), one -> sprint(one)),
                "updates",
                all(
                        page.work().updates(),
                        one -> signed(page, one.signature(), "text", one.text(), "language", one.language())),
                "tests",
                all(page.work().trials(), one -> trial(page, one)));
    }

    private static Map<String, Object> sprint(Sprint one) {
        Map<String, Object> told = record("number", one.number(), "goal", one.goal(), "outcome", one.outcome());
        told.putAll(record("starts", one.starts().toString(), "ends", one.ends().toString()));
        return told;
    }

    private static Map<String, Object> trial(PrototypePage page, Trial one) {
        Map<String, Object> told = words(one.facts());
        told.putAll(signed(page, one.signature()));
        told.putAll(corrected(one.corrected()));
        told.putAll(earlier(page, one.earlier(), PrototypeFile::words));
        return told;
    }

    private static Map<String, Object> words(Trial.Facts facts) {
        Map<String, Object> told =
                record("day", facts.day().toString(), "place", facts.place(), "people", facts.people());
        told.putAll(record("tried", facts.tried(), "outcome", facts.outcome(), "change", facts.change()));
        return told;
    }

    // each with who put the next in its place; nothing where nobody did
    private static <T> Map<String, Object> earlier(
            PrototypePage page, List<EarlierWording<T>> earlier, Function<T, Map<String, Object>> words) {
        return record(
                "earlier-wordings",
                earlier.isEmpty()
                        ? null
                        : all(earlier, one -> {
                            Map<String, Object> told = words.apply(one.words());
                            told.put("replaced", signed(page, one.replaced()));
                            return told;
                        }));
    }

    private static Map<String, Object> home(PrototypePage page, Homes.Home one) {
        Adoption adoption = one.adoption();
        return record(
                "path",
                adoption.path(page.at().partnership().path()),
                "affiliate",
                one.affiliate().code(),
                "place",
                adoption.words().place(),
                "lasts",
                one.lasts(),
                "at",
                adoption.at().toString());
    }

    private static Map<String, Object> followUp(PrototypePage page, FollowUps.FollowUp one) {
        return signed(page, one.signature(), "months", one.months(), "used", one.used(), "text", one.text());
    }

    private static @Nullable Object idea(PrototypePage page) {
        IdeaOrigin origin = page.origin();
        if (origin == null) {
            return null;
        }
        Idea idea = origin.idea();
        String base = page.at().partnership().path();
        return record(
                "id", idea.code(),
                "path", idea.path(base),
                "title", idea.withdrawn() ? null : idea.napkin().title(),
                "chosen", page.prototype().origin().chosen(),
                "selection",
                        origin.selection() == null ? null : origin.selection().code());
    }

    private Map<String, Object> stage(PrototypePage page, Stage stage, Language language) {
        return record(
                "key", stage.word(),
                "title", said(language, "innovation-stage-", stage.word(), stage.title()),
                "passed", stage.position() < page.prototype().stage(),
                "checks",
                        all(
                                stage.checks(),
                                check -> record(
                                        "key",
                                        check.word(),
                                        "text",
                                        said(language, "innovation-check-", check.word(), check.text()),
                                        "holds",
                                        check.ticked() != null)));
    }

    private static Map<String, Object> entry(PrototypePage page, Entry one) {
        Map<String, Object> told =
                record("number", one.number(), "day", one.day().toString());
        told.putAll(
                record("purpose", one.purpose(), "amount", Amounts.plain(one.amount()), "currency", one.currency()));
        told.putAll(record("rate", Amounts.plain(one.rate()), "rate-day", Objects.toString(one.rateDay(), "")));
        told.putAll(record("counted", Amounts.plain(one.counted()), "corrects", one.corrects()));
        told.putAll(record("reason", one.reason(), "beyond-budget", one.beyond()));
        told.putAll(signed(page, one.signature()));
        return told;
    }

    private static Map<String, Object> ending(PrototypePage page, Ending one) {
        Map<String, Object> told = record("state", one.state().word());
        told.putAll(words(one.lesson()));
        told.putAll(record("begun-again", one.reopened() != null, "because", one.because()));
        told.putAll(signed(page, one.signature()));
        told.putAll(corrected(one.corrected()));
        told.putAll(earlier(page, one.earlier(), PrototypeFile::words));
        told.put(
                "follow-ups",
                page.work().followUps().stream()
                        .filter(after -> after.ending().equals(one.id()))
                        .map(after -> followUp(page, after))
                        .toList());
        return told;
    }

    private static Map<String, Object> words(Ending.Lesson lesson) {
        return record("reason", lesson.reason(), "happened", lesson.happened(), "learned", lesson.learned());
    }

    private static Map<String, Object> corrected(@Nullable Signature corrected) {
        return record("corrected-at", corrected == null ? null : corrected.at().toString());
    }

    private String said(Language language, String prefix, @Nullable String word, String text) {
        return word == null ? text : messages.say(language, prefix + word, Map.of());
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
