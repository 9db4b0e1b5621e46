package org.harambee.innovation.juries;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
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

    private final JuryPlace place;
    private final Juries juries;
    private final Programme programme;
    private final Messages messages;
    private final Once once;

    JuriesController(JuryPlace place, Juries juries, Programme programme, Messages messages, Once once) {
        this.place = place;
        this.juries = juries;
        this.programme = programme;
        this.messages = messages;
        this.once = once;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, Viewer viewer) {
        PartnershipFrame frame = place.frame(slug, viewer);
        Partnership partnership = frame.partnership();
        return Pages.show(
                "innovation/juries/juries",
                new JuriesPage(
                        frame,
                        juries.of(partnership.id()),
                        place.keeper(partnership, viewer).isPresent()));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        PartnershipFrame frame = place.frame(slug, viewer);
        return place.keeper(frame.partnership(), viewer).isEmpty()
                ? MissingMandate.answer(frame, viewer)
                : Pages.show(FORM, new JuryFormPage(frame, null, null, JuryForm.blank(messages, viewer.language())));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Viewer viewer, Form form) {
        PartnershipFrame frame = place.frame(slug, viewer);
        Optional<Actor> keeper = place.keeper(frame.partnership(), viewer);
        if (keeper.isEmpty()) {
            return MissingMandate.answer(frame, viewer);
        }
        programme.closed(frame.partnership(), Step.SELECT).ifPresent(closed -> form.refuse("", closed.said(viewer)));
        Optional<Jury.Sheet> sheet = JuryForm.read(form);
        return sheet.map(told -> once.sent(form, viewer.person(), () -> added(frame, told, keeper.get())))
                .map(path -> Pages.done(path, "innovation-jury-kept"))
                .orElseGet(() -> Pages.refused(FORM, new JuryFormPage(frame, null, null, form)));
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        JuryPlace.Desk desk = prepared(slug, code, viewer);
        Jury jury = desk.jury();
        return desk.kept()
                ? Pages.show(
                        FORM, new JuryFormPage(desk.frame(), jury, null, JuryForm.filled(jury.sheet(), jury.version())))
                : desk.missing();
    }

    @PostMapping("/{code}/edit")
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.Desk desk = place.desk(slug, code, viewer);
        if (!desk.kept()) {
            return desk.missing();
        }
        Optional<Jury.Sheet> sheet = JuryForm.read(form);
        if (sheet.isEmpty()) {
            return Pages.refused(FORM, new JuryFormPage(desk.frame(), desk.jury(), null, form));
        }
        boolean changed = form.number("version") == desk.jury().version()
                && juries.change(
                        desk.partnership(),
                        desk.jury(),
                        sheet.get(),
                        desk.keeper().orElseThrow());
        return changed ? Pages.done(desk.path(), "innovation-jury-kept") : late(desk, sheet.get(), form);
    }

    // of two clicks the second finds what the first has saved
    private ModelAndView late(JuryPlace.Desk desk, Jury.Sheet typed, Form form) {
        Jury now = juries.find(desk.partnership().id(), desk.jury().code()).orElseThrow();
        if (now.sheet().equals(typed)) {
            return Pages.done(desk.path(), "innovation-jury-kept");
        }
        return Pages.refused(
                FORM,
                now.is(JuryState.PREPARING)
                        ? JuryFormPage.overtaken(desk.frame(), now, typed)
                        : new JuryFormPage(desk.frame(), now, null, form.refuse("", "innovation-jury-fixed")));
    }

    private String added(PartnershipFrame frame, Jury.Sheet sheet, Actor keeper) {
        return frame.partnership().path()
                + juries.add(frame.partnership(), sheet, keeper).path();
    }

    // once jurors review, what they were asked for no longer changes
    private JuryPlace.Desk prepared(String slug, String code, Viewer viewer) {
        JuryPlace.Desk desk = place.desk(slug, code, viewer);
        if (!desk.jury().is(JuryState.PREPARING)) {
            throw new NotHere();
        }
        return desk;
    }
}
