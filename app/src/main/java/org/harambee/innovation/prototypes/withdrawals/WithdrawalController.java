package org.harambee.innovation.prototypes.withdrawals;

import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.harambee.ui.Worded;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes back news, a test with people or a hand-over; why, is asked of everybody but whoever told it. */
@Controller
@RequestMapping({
    "/p/{slug}/prototypes/{address}/{told:updates|tests}/{id}/withdrawal",
    "/p/{slug}/prototypes/{address}/team/{told:handovers}/{id}/withdrawal"
})
class WithdrawalController {
    private static final String PAGE = "innovation/prototypes/withdrawals/withdrawal";
    private static final int REASON = 2_000;

    private final PrototypePlace place;
    private final Withdrawals withdrawals;
    private final Names names;

    WithdrawalController(PrototypePlace place, Withdrawals withdrawals, Names names) {
        this.place = place;
        this.withdrawals = withdrawals;
        this.names = names;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable String told,
            @PathVariable UUID id,
            Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Telling telling = telling(at, told, id);
        if (telling.withdrawn() != null) {
            throw new NotHere();
        }
        return place.forWhoMay(
                at,
                at.told(telling.signature()).withdrawer(),
                actor -> Pages.show(PAGE, page(at, telling, Form.empty())));
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable String told,
            @PathVariable UUID id,
            Form form,
            Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Telling telling = telling(at, told, id);
        return place.forWhoMay(
                at, at.told(telling.signature()).withdrawer(), actor -> withdraw(at, telling, form, actor));
    }

    private ModelAndView withdraw(PrototypePlace.At at, Telling telling, Form form, Actor by) {
        boolean own = telling.by(by.person().value());
        String because = own ? "" : form.require("because", REASON);
        // whoever told it has typed nothing that could be lost
        if (!form.refused() && !withdrawals.withdraw(at, telling, because, by) && !own) {
            form.refuse("", "innovation-told-gone-meanwhile");
        }
        return form.refused()
                ? Pages.refused(PAGE, page(at, telling(at, telling.told(), telling.id()), form))
                : Pages.done(at.coded() + "/" + telling.told().part(), "innovation-told-gone");
    }

    private Telling telling(PrototypePlace.At at, String told, UUID id) {
        return telling(at, Worded.find(Told.class, told).orElseThrow(NotHere::new), id);
    }

    private Telling telling(PrototypePlace.At at, Told told, UUID id) {
        return withdrawals.find(told, at.prototype().id(), id).orElseThrow(NotHere::new);
    }

    private WithdrawalPage page(PrototypePlace.At at, Telling telling, Form form) {
        Names.Shown who = names.of(Stream.of(telling.signature())).shown(telling.signature());
        return new WithdrawalPage(at, telling, who, form);
    }
}
