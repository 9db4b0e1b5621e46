package org.harambee.innovation.prototypes.stages;

import java.util.List;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the stages of a prototype, and what was refused there. */
@Component
class StagePages {
    private static final String PAGE = "innovation/prototypes/stages/stages";

    private final Stages stages;
    private final GateHistory history;
    private final Names names;

    StagePages(Stages stages, GateHistory history, Names names) {
        this.stages = stages;
        this.history = history;
        this.names = names;
    }

    ModelAndView show(PrototypePlace.At at) {
        return Pages.show(PAGE, of(at, Form.empty()));
    }

    ModelAndView refused(PrototypePlace.At at, Form form) {
        return Pages.refused(PAGE, of(at, form));
    }

    private StagesPage of(PrototypePlace.At at, Form form) {
        List<Stage> all = stages.of(at.prototype().id());
        List<Gate> gates = history.gates(at.prototype().id());
        List<Tick> ticks = history.ticks(at.prototype().id());
        Stream<Signature> signatures = Stream.of(
                        all.stream().flatMap(Stage::signatures),
                        gates.stream().flatMap(Gate::signatures),
                        ticks.stream().map(Tick::signature))
                .flatMap(some -> some);
        return new StagesPage(at, all, gates, ticks, names.of(signatures), form);
    }
}
