package org.harambee.innovation.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.ideas.Cost;
import org.harambee.innovation.ideas.IdeaFilter;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.mergers.Lineage;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.translations.Translation;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a booklet into words, in the viewer's language. */
@Component
class Booklets {
    /** More would take the press too long; the booklet says that there are more. */
    static final int MOST = 1_000;

    private final Messages messages;
    private final Clock clock;

    Booklets(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param entries one more than {@link #MOST} where there are more than that
     * @param site the whole address of this server
     */
    Booklet of(Partnership partnership, IdeaFilter filter, List<CatalogueEntry> entries, Viewer viewer, String site) {
        Speech speech = new Speech(messages, viewer.language());
        String base = site + partnership.path();
        List<CatalogueEntry> printed = entries.subList(0, Math.min(MOST, entries.size()));
        List<Booklet.Entry> said =
                printed.stream().map(entry -> entry(entry, base, speech)).toList();
        List<String> facts = facts(partnership, filter, entries.size(), speech);
        if (!Letters.suffice(partnership.name() + facts + said)) {
            facts.add(speech.say("innovation-booklet-letters"));
        }
        return new Booklet(
                viewer.language(),
                speech.say("innovation-catalogue-title"),
                partnership.name(),
                facts,
                filter.address(base + "/catalogue"),
                speech.say("innovation-booklet-contents"),
                said,
                speech.say("innovation-booklet-credits"),
                credits(printed),
                speech.say("innovation-booklet-licence"),
                List.of(speech.say("innovation-booklet-licence-text"), speech.say("innovation-booklet-fonts")));
    }

    /** The messages in one language. */
    private record Speech(Messages messages, Language language) {
        String say(String key, Object... arguments) {
            return messages.say(language, Said.of(key, arguments));
        }
    }

    private List<String> facts(Partnership partnership, IdeaFilter filter, int count, Speech speech) {
        List<String> facts = new ArrayList<>();
        facts.add(
                count > MOST
                        ? speech.say("innovation-booklet-first", "count", MOST)
                        : speech.say("innovation-ideas-lede", "count", count));
        if (!filter.empty()) {
            facts.add(speech.say(
                    "innovation-booklet-filtered",
                    "filter",
                    String.join(", ", filter.values().values())));
        }
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(speech.language().locale())
                .format(LocalDate.ofInstant(clock.instant(), partnership.zone()));
        facts.add(speech.say("innovation-booklet-day", "day", today));
        return facts;
    }

    private static Booklet.Entry entry(CatalogueEntry entry, String base, Speech speech) {
        Napkin napkin = entry.napkin();
        String title = napkin.title();
        return new Booklet.Entry(
                "idea-" + entry.idea().code(),
                title == null ? speech.say("innovation-idea-unknown") : title,
                title == null ? null : napkin.language(),
                marks(entry, speech),
                entry.authors().stream().map(Booklets::named).collect(Collectors.joining(", ")),
                parts(entry, speech),
                base + "/ideas/" + entry.idea().code());
    }

    private static List<String> marks(CatalogueEntry entry, Speech speech) {
        Evidence evidence = entry.idea().origin().evidence();
        return Stream.of(
                        entry.idea().origin().concept()
                                ? Stream.of(speech.say("innovation-idea-concept"))
                                : Stream.<String>empty(),
                        entry.napkin().reach() == null
                                ? Stream.<String>empty()
                                : Stream.of(speech.say("innovation-idea-reach-"
                                        + entry.napkin().reach().word())),
                        entry.napkin().themes().stream(),
                        entry.idea().origin().invented()
                                ? Stream.of(speech.say("innovation-invented"))
                                : Stream.<String>empty(),
                        evidence == null
                                ? Stream.<String>empty()
                                : Stream.of(speech.say("partnership-certainty-"
                                        + evidence.certainty().word())))
                .flatMap(marks -> marks)
                .toList();
    }

    private static List<Booklet.Part> parts(CatalogueEntry entry, Speech speech) {
        Napkin napkin = entry.napkin();
        List<Booklet.Part> parts = new ArrayList<>();
        parts.add(new Booklet.Part("", napkin.text(), napkin.language()));
        Map<String, String> said = new LinkedHashMap<>();
        said.put("innovation-idea-problem", napkin.problem());
        said.put("innovation-idea-for-whom", napkin.forWhom());
        said.put("innovation-idea-first-step", napkin.firstStep());
        said.put("innovation-idea-strengths", String.join(", ", napkin.strengths()));
        said.forEach((key, text) -> parts.add(new Booklet.Part(speech.say(key), text, napkin.language())));
        parts.add(ours("innovation-idea-cost", cost(napkin.cost(), speech), speech));
        parts.add(ours("innovation-idea-picture", napkin.picture().isEmpty() ? "" : napkin.pictureAddress(), speech));
        for (Translation translation : entry.translations()) {
            String language = org.harambee.ui.Names.language(translation.language(), speech.language());
            parts.add(new Booklet.Part(
                    language, translation.title() + "\n" + translation.text(), translation.language()));
        }
        parts.add(ours(
                "innovation-prototypes-title",
                entry.prototypes().stream()
                        .map(one -> prototype(one.prototype(), speech) + from(one.from(), speech))
                        .collect(Collectors.joining("; ")),
                speech));
        parts.add(ours(
                "innovation-homes-title",
                entry.homes().stream()
                        .map(one -> home(one.home(), speech) + from(one.from(), speech))
                        .collect(Collectors.joining("; ")),
                speech));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    private static String prototype(Prototype prototype, Speech speech) {
        return prototype.facts().title() + " ("
                + speech.say("innovation-prototype-state-" + prototype.state().word()) + ")"
                + invented(prototype.origin().invented(), speech);
    }

    private static String home(Homes.Home home, Speech speech) {
        return home.affiliate().name() + ", "
                + home.adoption().words().place()
                + (home.lasts() ? "" : " (" + speech.say("innovation-adoption-over") + ")")
                + invented(home.adoption().invented(), speech);
    }

    private static String from(Lineage.@Nullable Kin idea, Speech speech) {
        return idea == null ? "" : ", " + speech.say("innovation-catalogue-from") + " " + idea.title();
    }

    private static String invented(boolean so, Speech speech) {
        return so ? " – " + speech.say("innovation-invented") : "";
    }

    private static Booklet.Part ours(String key, String text, Speech speech) {
        return new Booklet.Part(speech.say(key), text, null);
    }

    private static String cost(Cost cost, Speech speech) {
        return Stream.of(
                        cost.amount() == null
                                ? null
                                : speech.say(
                                        "innovation-idea-money",
                                        "amount",
                                        cost.amount(),
                                        "currency",
                                        text(cost.currency())),
                        cost.hours() == null ? null : speech.say("innovation-idea-hours", "hours", cost.hours()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static List<String> credits(List<CatalogueEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        entry.authors().stream().map(Booklets::named),
                        entry.homes().stream()
                                .map(CatalogueEntry.Taken::home)
                                .filter(Homes.Home::lasts)
                                .map(home -> home.affiliate().name())))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String named(Names.Shown author) {
        return author.affiliate().isEmpty() ? author.name() : author.name() + " (" + author.affiliate() + ")";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
