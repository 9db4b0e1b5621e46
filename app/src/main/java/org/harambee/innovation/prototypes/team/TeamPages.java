package org.harambee.innovation.prototypes.team;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.identity.PersonId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a team together for a viewer. Who waits for an answer is shown to those whom it concerns. */
@Component
class TeamPages {
    private static final String PAGE = "innovation/prototypes/team/team";

    private final Team team;
    private final Roles roles;
    private final Requests requests;
    private final Joining joining;
    private final Names names;

    TeamPages(Team team, Roles roles, Requests requests, Joining joining, Names names) {
        this.team = team;
        this.roles = roles;
        this.requests = requests;
        this.joining = joining;
        this.names = names;
    }

    ModelAndView show(PrototypePlace.At at, Viewer viewer) {
        return Pages.show(PAGE, of(at, Form.empty(), viewer));
    }

    ModelAndView refused(PrototypePlace.At at, Form form, Viewer viewer) {
        return Pages.refused(PAGE, of(at, form, viewer));
    }

    /** Whether somebody is of the team. */
    boolean building(PrototypePlace.At at, PersonId person) {
        return team.actor(at.prototype(), person.value()).isPresent();
    }

    private TeamPage of(PrototypePlace.At at, Form form, Viewer viewer) {
        List<Member> members = team.members(at.prototype().id());
        List<Request> waiting =
                viewer.signedIn() ? requests.waiting(at.prototype().id()) : List.of();
        Names.Known known = names.of(Stream.of(
                        members.stream().flatMap(Member::signatures),
                        waiting.stream().map(Request::joiner),
                        waiting.stream().map(Request::asker).filter(Objects::nonNull))
                .flatMap(all -> all));
        List<TeamPage.Line> lines = members.stream()
                .map(member -> new TeamPage.Line(member, known.shown(member.joined())))
                .toList();
        return new TeamPage(
                at,
                lines.stream().filter(line -> line.member().left() == null).toList(),
                lines.stream().filter(line -> line.member().left() != null).toList(),
                at.prototype().running() ? roles.of(at.prototype().id()) : List.of(),
                waiting.stream()
                        .map(request -> waiting(request, known, at, viewer))
                        .filter(line -> line.own() || at.member().isPresent())
                        .toList(),
                viewer.id()
                        .filter(person -> at.member().isEmpty())
                        .flatMap(person -> requests.lastAnswered(at.prototype().id(), person))
                        .orElse(null),
                joining.unasked(at, viewer).isPresent(),
                known,
                form);
    }

    private static TeamPage.Waiting waiting(Request request, Names.Known known, PrototypePlace.At at, Viewer viewer) {
        UUID person = request.joiner().personId();
        boolean own = viewer.id().filter(person::equals).isPresent();
        boolean open = !at.partnership().closed();
        return new TeamPage.Waiting(
                request,
                known.shown(request.joiner()),
                request.asker() == null ? null : known.shown(request.asker()),
                request.toTeam() ? at.working() : own && open,
                open && (request.toTeam() ? own : at.member().isPresent()),
                own);
    }
}
