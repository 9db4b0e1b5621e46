package org.harambee.innovation.prototypes.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.Messages;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The team puts a stage into words of its own, adds one or takes the last away. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/stages/{position:[0-9]+}")
class PlanController {
    private static final String PAGE = "innovation/prototypes/stages/stage";
    private static final int TITLE = 80;
    private static final int CHECK = 300;
    private static final int MOST_CHECKS = 12;
    private static final int MOST_STAGES = 12;

    private final PrototypePlace place;
    private final StagePages pages;
    private final Stages stages;
    private final Planning planning;
    private final Messages messages;

    PlanController(PrototypePlace place, StagePages pages, Stages stages, Planning planning, Messages messages) {
        this.place = place;
        this.pages = pages;
        this.stages = stages;
        this.planning = planning;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String slug, @PathVariable String address, @PathVariable int position, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            Optional<Stage> stage = stage(at, position);
            return Pages.show(PAGE, new StageFormPage(at, position, stage.isEmpty(), null, filled(stage, viewer)));
        });
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable int position,
            Form form,
            Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            Optional<Stage> stage = stage(at, position);
            Planning.Typed typed = read(form, stage, viewer);
            Form again = form;
            @Nullable Form stands = null;
            if (!form.refused() && !planning.keep(at, position, typed, form.value("mark"), actor)) {
                stands = filled(stage(at, position), viewer);
                again = form.with("mark", stands.value("mark")).refuse("", "ui-overtaken");
            }
            return again.refused()
                    ? Pages.refused(PAGE, new StageFormPage(at, position, stage.isEmpty(), stands, again))
                    : Pages.done(at.coded() + "/stages", "innovation-stage-saved");
        });
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable int position,
            Form form,
            Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            if (!form.refused() && !planning.removeLast(at, position, actor)) {
                form.refuse("", "innovation-stage-overtaken");
            }
            return form.refused()
                    ? pages.refused(place.find(slug, address, viewer), form)
                    : Pages.done(at.coded() + "/stages", "innovation-stage-removed");
        });
    }

    private Optional<Stage> stage(PrototypePlace.At at, int position) {
        List<Stage> all = stages.of(at.prototype().id());
        if (position < 1 || position > Math.min(all.size() + 1, MOST_STAGES)) {
            throw new NotHere();
        }
        return all.stream().filter(one -> one.position() == position).findFirst();
    }

    private Form filled(Optional<Stage> stage, Viewer viewer) {
        return Form.filled(Map.of(
                "title", stage.map(one -> title(one, viewer)).orElse(""),
                "checks",
                        stage.map(one -> one.checks().stream()
                                        .map(check -> text(check, viewer))
                                        .collect(Collectors.joining("\n")))
                                .orElse(""),
                "mark", Planning.mark(stage)));
    }

    // what still says what we say stays ours, and so in every reader's language
    private Planning.Typed read(Form form, Optional<Stage> stage, Viewer viewer) {
        String title = form.require("title", TITLE);
        List<String> lines = form.require("checks", CHECK * MOST_CHECKS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > MOST_CHECKS || lines.stream().anyMatch(line -> line.length() > CHECK)) {
            form.refuse("checks", "innovation-stage-checks-many", "most", MOST_CHECKS, "length", CHECK);
        }
        List<@Nullable String> words = new ArrayList<>();
        for (String line : lines) {
            words.add(stage.stream()
                    .flatMap(one -> one.checks().stream())
                    .filter(check -> check.word() != null && text(check, viewer).equals(line))
                    .map(Stage.Check::word)
                    .findFirst()
                    .orElse(null));
        }
        String word = stage.filter(one -> title(one, viewer).equals(title))
                .map(Stage::word)
                .orElse(null);
        return new Planning.Typed(word, title, words, lines);
    }

    private String title(Stage stage, Viewer viewer) {
        return stage.word() == null
                ? stage.title()
                : messages.say(viewer.language(), "innovation-stage-" + stage.word(), Map.of());
    }

    private String text(Stage.Check check, Viewer viewer) {
        return check.word() == null
                ? check.text()
                : messages.say(viewer.language(), "innovation-check-" + check.word(), Map.of());
    }
}
