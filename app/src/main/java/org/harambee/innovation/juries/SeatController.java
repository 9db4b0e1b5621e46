package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A juror's own place: yes or no, what they read and know, wishes and conflicts, other accounts, leaving. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}/seat")
class SeatController {
    private static final String PAGE = "innovation/juries/seat";
    private static final int MOST_LOAD = 500;
    private static final int LONGEST_WORD = 500;
    private static final int LONGEST_TAG = 35;
    private static final int LONGEST_NAME = 100;

    private final JuryPlace place;
    private final Rounds rounds;
    private final Jurors jurors;
    private final Assignments assignments;
    private final Accounts accounts;
    private final People people;

    SeatController(
            JuryPlace place, Rounds rounds, Jurors jurors, Assignments assignments, Accounts accounts, People people) {
        this.place = place;
        this.rounds = rounds;
        this.jurors = jurors;
        this.assignments = assignments;
        this.accounts = accounts;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form asked) {
        JuryPlace.At at = place.find(slug, code, viewer);
        return Pages.show(PAGE, page(at, filled(at, at.seat(), asked)));
    }

    @PostMapping
    ModelAndView accept(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        Juror before = at.seat();
        if (at.jury().is(JuryState.CLOSED)) {
            form.refuse("", "innovation-jury-is-closed");
        }
        if (before.is(Juror.State.DECLINED) || before.is(Juror.State.LEFT)) {
            form.refuse("", "innovation-juror-ask-again");
        }
        Juror juror = read(form, before);
        // a select always sends something, so what is missing was not shown
        List<ReadIdea> shown = rounds.ideas(at.jury()).stream()
                .filter(idea -> !form.values("wish-" + idea.code()).isEmpty())
                .toList();
        List<Wish> wishes = wishes(form, juror, shown);
        if (!form.refused()
                && !jurors.accept(
                        at.jury(), juror, shown.stream().map(ReadIdea::id).toList(), wishes)) {
            form.refuse("", "innovation-juror-ask-again");
        }
        if (form.refused()) {
            return Pages.refused(PAGE, page(at, form));
        }
        return form.has("then", "next")
                ? Pages.to(page(at, form).next())
                : Pages.done(at.path(), "innovation-juror-accepted");
    }

    @PostMapping("/refusal")
    ModelAndView decline(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        JuryPlace.At at = place.find(slug, code, viewer);
        jurors.decline(at.jury(), at.seat().person());
        return Pages.done(at.path(), "innovation-juror-declined");
    }

    @PostMapping("/departure")
    ModelAndView leave(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        Juror juror = at.seat();
        Actor self = new Actor(juror.person(), juror.affiliate().orElse(null));
        if (at.jury().is(JuryState.CLOSED)) {
            return Pages.refused(PAGE, page(at, form.refuse("", "innovation-jury-is-closed")));
        }
        if (!assignments.leave(at.partnership(), at.jury(), juror.person(), self)) {
            return Pages.refused(PAGE, page(at, form.refuse("", "innovation-jury-changed-meanwhile")));
        }
        return Pages.done(at.path(), "innovation-juror-left");
    }

    @PostMapping("/accounts")
    ModelAndView same(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        Juror juror = at.seat();
        String name = form.require("other-account", LONGEST_NAME);
        Optional<Person> other = people.ofUserName(name);
        if (other.isEmpty()) {
            form.refuse("other-account", "innovation-juror-unknown", "name", name);
        } else if (other.get().id().equals(juror.person())) {
            form.refuse("other-account", "innovation-jury-same-account");
        } else if (onJury(at.jury(), other.get().id())) {
            // else a juror could have another put out by claiming their account
            form.refuse("other-account", "innovation-seat-account-on-jury", "name", name);
        }
        if (form.refused()) {
            return Pages.refused(PAGE, page(at, form));
        }
        accounts.tell(at.partnership().id(), juror.person(), other.orElseThrow().id(), juror.person());
        return Pages.done(at.path() + "/seat", "innovation-jury-accounts-told");
    }

    private boolean onJury(Jury jury, PersonId person) {
        return rounds.juror(jury, person)
                .filter(juror -> juror.is(Juror.State.INVITED) || juror.is(Juror.State.ACCEPTED))
                .isPresent();
    }

    private SeatPage page(JuryPlace.At at, Form form) {
        return new SeatPage(at.frame(), at.jury(), at.seat(), rounds.ideas(at.jury()), form);
    }

    private Form filled(JuryPlace.At at, Juror juror, Form asked) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("q", asked.values("q"));
        values.put("part", asked.values("part"));
        values.put(
                "languages",
                juror.is(Juror.State.INVITED)
                        ? List.of(Grounds.primary(at.viewer().language().tag()))
                        : juror.languages());
        values.put("themes", juror.themes());
        Integer load = juror.load();
        values.put("load", load == null ? List.of() : List.of(load.toString()));
        Map<Pair, Wish> wishes = rounds.wishes(at.jury());
        for (ReadIdea idea : rounds.ideas(at.jury())) {
            Wish wish = wishes.get(new Pair(idea.id(), juror.person()));
            if (wish != null) {
                values.put("wish-" + idea.code(), List.of(wish.kind().word()));
                values.put("word-" + idea.code(), List.of(wish.word()));
            }
        }
        return Form.of(values);
    }

    private static Juror read(Form form, Juror before) {
        List<String> languages = form.values("languages").stream()
                .filter(tag -> tag.matches("[A-Za-z0-9-]{2," + LONGEST_TAG + "}"))
                .distinct()
                .toList();
        if (languages.isEmpty()) {
            form.refuse("languages", "innovation-juror-no-language");
        }
        List<String> themes = form.values("themes").stream()
                .filter(theme -> theme.length() <= LONGEST_NAME)
                .distinct()
                .toList();
        return new Juror(before.person(), before.affiliate(), Juror.State.ACCEPTED, languages, themes, load(form));
    }

    private static @Nullable Integer load(Form form) {
        if (form.text("load").isEmpty()) {
            return null;
        }
        int load = form.number("load");
        if (load < 0 || load > MOST_LOAD) {
            form.refuse("load", "innovation-jury-number", "least", 0, "most", MOST_LOAD);
        }
        return load;
    }

    private static List<Wish> wishes(Form form, Juror juror, List<ReadIdea> ideas) {
        List<Wish> wishes = new ArrayList<>();
        for (ReadIdea idea : ideas) {
            String word = form.allow("word-" + idea.code(), LONGEST_WORD);
            Worded.find(Wish.Kind.class, form.value("wish-" + idea.code()))
                    .ifPresent(kind -> wishes.add(new Wish(juror.person(), idea.id(), kind, word)));
        }
        return wishes;
    }
}
