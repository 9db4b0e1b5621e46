package org.harambee.innovation.prototypes.stages;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The stages of a prototype: what holds, the promise at a gate, and the way back. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/stages")
class StageController {
    private static final int REASON = 2_000;

    private final PrototypePlace place;
    private final StagePages pages;
    private final Gates gates;

    StageController(PrototypePlace place, StagePages pages, Gates gates) {
        this.place = place;
        this.pages = pages;
        this.gates = gates;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return pages.show(place.find(slug, address, viewer));
    }

    /** Keeps what is ticked and, where the team promises it, goes on. */
    @PostMapping("/{stage}/promise")
    ModelAndView promise(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable int stage,
            Form form,
            Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            boolean passing = form.has("then", "pass");
            if (!form.refused()) {
                refuse(form, gates.tick(at, stage, ticking(form), actor));
            }
            // what is ticked stays, whatever becomes of the promise
            if (!form.refused() && passing && !form.has("promise", "yes")) {
                form.refuse("promise", "innovation-gate-unpromised");
            }
            if (!form.refused() && passing) {
                refuse(form, gates.pass(at, stage, actor));
            }
            return form.refused()
                    ? pages.refused(place.find(slug, address, viewer), form)
                    : Pages.done(at.coded() + "/stages", passing ? "innovation-gate-passed" : "innovation-gate-ticked");
        });
    }

    @PostMapping("/return")
    ModelAndView goBack(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return place.forTeam(slug, address, viewer, (at, actor) -> {
            at.shut().ifPresent(why -> form.refuse("", why));
            String reason = form.require("reason", REASON);
            if (!form.refused()) {
                refuse(form, gates.goBack(at, form.number("stage"), reason, actor));
            }
            return form.refused()
                    ? pages.refused(place.find(slug, address, viewer), form)
                    : Pages.done(at.coded() + "/stages", "innovation-gate-back");
        });
    }

    private static void refuse(Form form, Gates.Step step) {
        switch (step) {
            case DONE -> {}
            case UNTICKED -> form.refuse("", "innovation-gate-unticked");
            case OVERTAKEN -> form.refuse("", "innovation-gate-overtaken");
            case REWORDED -> form.refuse("", "innovation-stage-overtaken");
        }
    }

    private static Ticking ticking(Form form) {
        return new Ticking(ids(form, "shown"), ids(form, "before"), ids(form, "check"));
    }

    private static Set<UUID> ids(Form form, String field) {
        return form.values(field).stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
