package org.harambee.innovation.calls;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.Call;
import org.harambee.innovation.Programme;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Speakers;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/calls")
class CallController {
    private final Desk desk;
    private final Programme programme;
    private final Affiliates affiliates;
    private final Speakers speakers;
    private final Clock clock;

    CallController(Desk desk, Programme programme, Affiliates affiliates, Speakers speakers, Clock clock) {
        this.desk = desk;
        this.programme = programme;
        this.affiliates = affiliates;
        this.speakers = speakers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView calls(@PathVariable String slug, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        List<Call> calls = programme.calls(frame.partnership().id());
        return Pages.show(
                "innovation/calls/calls",
                new CallsPage(
                        frame,
                        calls,
                        affiliates.named(calls.stream()
                                .flatMap(call -> call.by().stream())
                                .toList()),
                        clock.instant(),
                        desk.mandated(frame, viewer)));
    }

    @GetMapping("/{code}")
    ModelAndView call(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Call call = programme.call(frame.partnership().id(), code).orElseThrow(NotHere::new);
        Optional<?> actor = speakers.actorFor(frame.partnership(), call.by().orElse(null), viewer);
        return Pages.show(
                "innovation/calls/call",
                new CallPage(
                        frame,
                        call,
                        call.by().flatMap(affiliates::find),
                        programme.open(frame.partnership().id(), call),
                        clock.instant(),
                        actor.isPresent()));
    }
}
