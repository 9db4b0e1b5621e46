package org.harambee.innovation.calls;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.Call;
import org.harambee.innovation.Phase;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Span;
import org.harambee.innovation.Step;
import org.harambee.partnership.Audience;
import org.harambee.partnership.Desk;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Revised;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate start calls; whose call it is, those change and close it. */
@Controller
@RequestMapping("/p/{slug}/calls")
class CallFormController {
    private static final String FORM = "innovation/calls/form";

    private final Desk desk;
    private final Programme programme;
    private final Calls calls;
    private final Partnerships partnerships;
    private final Affiliates affiliates;
    private final Once once;

    CallFormController(
            Desk desk, Programme programme, Calls calls, Partnerships partnerships, Affiliates affiliates, Once once) {
        this.desk = desk;
        this.programme = programme;
        this.calls = calls;
        this.partnerships = partnerships;
        this.affiliates = affiliates;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            List<Affiliate> own = own(frame.partnership(), actor);
            return Pages.show(FORM, new CallFormPage(frame, null, null, own, CallFormPage.blank(frame, own)));
        });
    }

    @PostMapping
    ModelAndView start(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Partnership partnership = frame.partnership();
            List<Affiliate> own = own(partnership, actor);
            CallText text = read(form, partnership, null);
            Optional<AffiliateId> of = of(form, own);
            if (form.refused()) {
                return Pages.refused(FORM, new CallFormPage(frame, null, null, own, form));
            }
            Actor by = new Actor(actor.person(), of.orElse(actor.affiliate()));
            return Pages.done(
                    once.sent(form, viewer.person(), () -> calls.start(partnership, text, of, by)),
                    "innovation-call-saved");
        });
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Call call = call(frame, code);
        return desk.forTeller(frame, call.by(), viewer, actor -> Pages.show(FORM, CallFormPage.of(frame, call)));
    }

    @PostMapping("/{code}/edit")
    ModelAndView revise(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Call call = call(frame, code);
        return desk.forTeller(frame, call.by(), viewer, actor -> revise(frame, call, form, actor));
    }

    @PostMapping("/{code}/closure")
    ModelAndView close(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return close(slug, code, viewer, true);
    }

    @PostMapping("/{code}/reopening")
    ModelAndView reopen(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        return close(slug, code, viewer, false);
    }

    private ModelAndView close(String slug, String code, Viewer viewer, boolean closed) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Call call = call(frame, code);
        return desk.forTeller(frame, call.by(), viewer, actor -> {
            calls.close(frame.partnership(), call, closed, actor);
            return Pages.done(
                    frame.partnership().path() + call.path(),
                    closed ? "innovation-call-closed" : "innovation-call-reopened");
        });
    }

    private ModelAndView revise(PartnershipFrame frame, Call call, Form form, Actor by) {
        CallText text = read(form, frame.partnership(), call);
        if (form.refused()) {
            return Pages.refused(FORM, new CallFormPage(frame, call, null, List.of(), form));
        }
        return switch (calls.revise(frame.partnership(), call, text, form.number("version"), by)) {
            case Revised.Saved(var path) -> Pages.done(path, "innovation-call-saved");
            case Revised.Overtaken(var current) -> Pages.refused(FORM, CallFormPage.overtaken(frame, current, text));
        };
    }

    private CallText read(Form form, Partnership partnership, @Nullable Call before) {
        CallText text = CallText.read(form, before, partnership.zone());
        if (text.guests() && partnership.audience() != Audience.PUBLIC) {
            form.refuse(CallText.GUESTS, "innovation-call-guests-outside");
        }
        boolean kept = before != null && before.span().equals(text.span());
        programme.phases(partnership.id()).stream()
                .filter(phase -> phase.step() == Step.IDEATE && phase.binding() && !kept)
                .map(Phase::span)
                .filter(span -> !text.span().within(span))
                .forEach(span -> refuse(form, span));
        return text;
    }

    private static void refuse(Form form, Span phase) {
        form.refuse(
                "ends",
                "innovation-call-outside",
                "starts",
                Optional.ofNullable(phase.startsText()).orElse("–"),
                "ends",
                Optional.ofNullable(phase.endsText()).orElse("–"));
    }

    private List<Affiliate> own(Partnership partnership, Actor actor) {
        List<AffiliateId> mandates = partnerships.mandates(partnership.id(), actor.person());
        var named = affiliates.named(mandates);
        return mandates.stream().filter(named::containsKey).map(named::get).toList();
    }

    private static Optional<AffiliateId> of(Form form, List<Affiliate> own) {
        Optional<UUID> asked = form.text("by").flatMap(CallFormController::id);
        Optional<AffiliateId> found = own.stream()
                .map(Affiliate::id)
                .filter(id -> asked.filter(id.value()::equals).isPresent())
                .findFirst();
        if (form.text("by").isPresent() && found.isEmpty()) {
            form.refuse("by", "innovation-call-by-odd");
        }
        return found;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private Call call(PartnershipFrame frame, String code) {
        return programme.call(frame.partnership().id(), code).orElseThrow(NotHere::new);
    }
}
