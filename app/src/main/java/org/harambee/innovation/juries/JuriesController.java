package org.harambee.innovation.juries;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Messages;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The juries of a partnership; people with a mandate set them up. */
@Controller
@RequestMapping("/p/{slug}/juries")
class JuriesController {
    private static final String FORM = "innovation/juries/form";

    private final Desk desk;
    private final JuryPlace place;
    private final Juries juries;
    private final Programme programme;
    private final Messages messages;
    private final Once once;

    JuriesController(Desk desk, JuryPlace place, Juries juries, Programme programme, Messages messages, Once once) {
        this.desk = desk;
        this.place = place;
        this.juries = juries;
        this.programme = programme;
        this.messages = messages;
        this.once = once;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        return Pages.show(
                "innovation/juries/juries",
                new JuriesPage(frame, juries.of(frame.partnership().id()), desk.mandated(frame, viewer)));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        return desk.forMandated(
                slug,
                viewer,
                (frame, keeper) -> Pages.show(
                        FORM, new JuryFormPage(frame, null, null, JuryForm.blank(messages, viewer.language()))));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Viewer viewer, Form form) {
        return desk.forMandated(slug, viewer, (frame, keeper) -> add(frame, keeper, viewer, form));
    }

    private ModelAndView add(PartnershipFrame frame, Actor keeper, Viewer viewer, Form form) {
        programme.closed(frame.partnership(), Step.SELECT).ifPresent(closed -> form.refuse("", closed.said(viewer)));
        return JuryForm.read(form)
                .map(sheet -> once.sent(form, viewer.person(), () -> added(frame, sheet, keeper)))
                .map(path -> Pages.done(path, "innovation-jury-kept"))
                .orElseGet(() -> Pages.refused(FORM, new JuryFormPage(frame, null, null, form)));
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        JuryPlace.At at = prepared(slug, code, viewer);
        Jury jury = at.jury();
        return at.kept()
                ? Pages.show(
                        FORM, new JuryFormPage(at.frame(), jury, null, JuryForm.filled(jury.sheet(), jury.version())))
                : at.missing();
    }

    @PostMapping("/{code}/edit")
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        Optional<Jury.Sheet> sheet = JuryForm.read(form);
        if (sheet.isEmpty()) {
            return Pages.refused(FORM, new JuryFormPage(at.frame(), at.jury(), null, form));
        }
        boolean changed = form.number("version") == at.jury().version()
                && juries.change(
                        at.partnership(), at.jury(), sheet.get(), at.keeper().orElseThrow());
        return changed ? Pages.done(at.path(), "innovation-jury-kept") : late(at, sheet.get(), form);
    }

    // of two clicks the second finds what the first has saved
    private ModelAndView late(JuryPlace.At at, Jury.Sheet typed, Form form) {
        Jury now = juries.find(at.partnership().id(), at.jury().code()).orElseThrow();
        if (now.sheet().equals(typed)) {
            return Pages.done(at.path(), "innovation-jury-kept");
        }
        return Pages.refused(
                FORM,
                now.is(JuryState.PREPARING)
                        ? JuryFormPage.overtaken(at.frame(), now, typed)
                        : new JuryFormPage(at.frame(), now, null, form.refuse("", "innovation-jury-fixed")));
    }

    private String added(PartnershipFrame frame, Jury.Sheet sheet, Actor keeper) {
        return frame.partnership().path()
                + juries.add(frame.partnership(), sheet, keeper).path();
    }

    // once jurors review, what they were asked for no longer changes
    private JuryPlace.At prepared(String slug, String code, Viewer viewer) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.jury().is(JuryState.PREPARING)) {
            throw new NotHere();
        }
        return at;
    }
}
