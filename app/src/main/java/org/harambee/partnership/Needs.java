package org.harambee.partnership;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.identity.PersonId;
import org.harambee.ui.NeedsYou;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Gathers what waits for the person who looks, everywhere or in one partnership. */
@Component
public class Needs {
    private final Partnerships partnerships;
    private final List<NeedsYou> anywhere;
    private final List<NeedsHere> here;

    Needs(Partnerships partnerships, List<NeedsYou> anywhere, List<NeedsHere> here) {
        this.partnerships = partnerships;
        this.anywhere = anywhere;
        this.here = here;
    }

    /** What waits for the viewer, given the partnerships she sees; nothing for a reader who is not signed in. */
    public List<NeedsYou.Line> of(Viewer viewer, Collection<Partnership> seen) {
        return Stream.concat(anywhere.stream().flatMap(need -> need.linesFor(viewer).stream()), in(seen, viewer))
                .toList();
    }

    /** What of it lies in this partnership. */
    public List<NeedsYou.Line> of(Viewer viewer, Partnership partnership) {
        return of(viewer, List.of(partnership)).stream()
                .filter(line -> line.path().startsWith(partnership.path() + "/"))
                .toList();
    }

    private Stream<NeedsYou.Line> in(Collection<Partnership> seen, Viewer viewer) {
        UUID id = viewer.personId();
        if (id == null || seen.isEmpty()) {
            return Stream.empty();
        }
        PersonId person = new PersonId(id);
        var byId = seen.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Presence presence = new Presence(person, byId, partnerships.mandates(byId.keySet(), person));
        return here.stream().flatMap(need -> need.linesFor(presence).stream());
    }
}
