package org.harambee.innovation.juries;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.leniency.Estimate;
import org.harambee.fairness.leniency.Places;
import org.harambee.identity.PersonId;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came out of a jury, once it is closed; before, nobody finds it. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}")
class ResultsController {
    private final JuryPlace place;
    private final Rounds rounds;
    private final RoundResults results;
    private final Panellists panellists;

    ResultsController(JuryPlace place, Rounds rounds, RoundResults results, Panellists panellists) {
        this.place = place;
        this.rounds = rounds;
        this.results = results;
        this.panellists = panellists;
    }

    @GetMapping("/results")
    ModelAndView show(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        JuryPlace.At at = closed(slug, code, viewer);
        RoundResult result = results.of(rounds.of(at.jury()));
        return Pages.show(
                "innovation/juries/results",
                new ResultsPage(
                        at.frame(),
                        at.jury(),
                        result.ideas().stream().map(ResultsController::row).toList(),
                        result.corrected(),
                        Math.round(result.jurorShare().orElse(0.0) * 100),
                        leniencies(at, result),
                        at.kept() ? given(at, result.round()) : List.of(),
                        at.kept() || at.seated(),
                        at.kept()));
    }

    @GetMapping("/results.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String slug,
            @PathVariable String code,
            @RequestParam(defaultValue = "no") String names,
            Viewer viewer) {
        return file(slug, code, names, viewer, "csv", "text/csv;charset=UTF-8");
    }

    @GetMapping("/results.json")
    ResponseEntity<byte[]> json(
            @PathVariable String slug,
            @PathVariable String code,
            @RequestParam(defaultValue = "no") String names,
            Viewer viewer) {
        return file(slug, code, names, viewer, "json", MediaType.APPLICATION_JSON_VALUE);
    }

    private ResponseEntity<byte[]> file(
            String slug, String code, String names, Viewer viewer, String kind, String type) {
        JuryPlace.At at = closed(slug, code, viewer);
        boolean named = names.equals("yes");
        if (!(at.kept() || (at.seated() && !named))) {
            throw new NotHere();
        }
        Round round = rounds.of(at.jury());
        ReviewFile file = new ReviewFile(
                round,
                named ? panellists.names(round.jurors()) : Map.of(),
                viewer.id().map(PersonId::new));
        String text = kind.equals("csv") ? file.csv() : file.json();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"jury-" + at.jury().code() + "." + kind + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private JuryPlace.At closed(String slug, String code, Viewer viewer) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.jury().is(JuryState.CLOSED)) {
            throw new NotHere();
        }
        return at;
    }

    private static ResultsPage.Row row(RoundResult.Line line) {
        return new ResultsPage.Row(
                line.idea(),
                line.reviews(),
                line.raw().orElse(null),
                line.corrected().orElse(null),
                line.places().map(Places::first).orElse(0),
                line.places().map(Places::last).orElse(0));
    }

    private List<ResultsPage.Lenient> leniencies(JuryPlace.At at, RoundResult result) {
        List<Juror> jurors = result.round().jurors();
        Map<PersonId, String> names = panellists.names(jurors);
        List<ResultsPage.Lenient> all = new ArrayList<>();
        for (Map.Entry<Integer, Estimate> one : result.jurors().entrySet()) {
            Juror juror = jurors.get(one.getKey());
            boolean own =
                    at.juror().filter(me -> me.person().equals(juror.person())).isPresent();
            if (at.kept() || own) {
                all.add(new ResultsPage.Lenient(names.getOrDefault(juror.person(), ""), one.getValue()));
            }
        }
        all.sort(Comparator.comparingDouble(one -> one.estimate().value()));
        return all;
    }

    // who reviewed what somebody wrote is not told to them, also where they look after the round
    private List<ResultsPage.Given> given(JuryPlace.At at, Round round) {
        Map<PersonId, String> names = panellists.names(round.jurors());
        Grounds grounds = new Grounds(round);
        List<ResultsPage.Given> all = new ArrayList<>();
        for (int idea = 0; idea < round.ideas().size(); idea++) {
            ReadIdea what = round.ideas().get(idea);
            if (AssignmentPages.wrote(round, what, at.viewer().id().map(PersonId::new))) {
                continue;
            }
            for (int juror = 0; juror < round.jurors().size(); juror++) {
                boolean counts = grounds.counts(idea, juror);
                String name = names.getOrDefault(round.jurors().get(juror).person(), "");
                round.review(idea, juror)
                        .filter(review -> !review.is(Review.State.ASSIGNED))
                        .ifPresent(review -> all.add(new ResultsPage.Given(
                                what.title(),
                                name,
                                review.scores().isEmpty()
                                        ? 0
                                        : at.jury().sheet().score(review.scores()),
                                review.comment(),
                                review.reason(),
                                counts)));
            }
        }
        return all;
    }
}
