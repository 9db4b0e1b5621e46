package org.harambee.innovation.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.harambee.partnership.Opened;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.HouseTest;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On sixty titles of our own in five languages, of which some say the same: how many are found, and how many wrongly. */
@HouseTest
class SimilarTests {
    private static final int SHOWN = 5;

    @LocalServerPort
    int port;

    @Autowired
    Telling telling;

    @Autowired
    Similar similar;

    @Autowired
    Partnerships partnerships;

    private record Labelled(String group, String language, String title) {}

    /** How well something finds: {@code right} of those it shows, {@code found} of those there are. */
    private record Figures(double right, double found) {
        static Figures of(List<Labelled> sample, Finder finder) {
            int shown = 0;
            int right = 0;
            int there = 0;
            for (Labelled one : sample) {
                List<Labelled> alike = finder.alike(one);
                shown += alike.size();
                right += (int) alike.stream()
                        .filter(other -> other.group().equals(one.group()))
                        .count();
                there += (int) sample.stream()
                        .filter(other -> !other.equals(one) && other.group().equals(one.group()))
                        .count();
            }
            return new Figures((double) right / shown, (double) right / there);
        }
    }

    private interface Finder {
        List<Labelled> alike(Labelled title);
    }

    @Test
    void whatLooksAlikeNearlyAlwaysSaysTheSameInEveryLanguageAndInBothScripts() throws IOException {
        List<Labelled> sample = sample();
        Partnership partnership = partnerships
                .ofSlug(Opened.by(Visitor.signedIn(port, "Milica (example)"), "Similar ideas")
                        .substring("/p/".length()))
                .orElseThrow();
        for (int i = 0; i < sample.size(); i++) {
            telling.load(
                    partnership.id(),
                    Napkin.of(sample.get(i).title(), sample.get(i).language(), ""),
                    i,
                    null);
        }

        Figures ours = Figures.of(
                sample,
                one -> similar.to(partnership, one.title(), one.language(), SHOWN + 1).stream()
                        .map(IdeaLine::title)
                        .filter(title -> !one.title().equals(title))
                        .limit(SHOWN)
                        .map(title -> labelled(sample, title))
                        .toList());

        System.out.printf(Locale.ROOT, "similar ideas: precision %.2f, recall %.2f%n", ours.right(), ours.found());
        assertThat(ours.right()).isGreaterThan(0.95);
        assertThat(ours.found()).isGreaterThan(0.85);
    }

    private static Labelled labelled(List<Labelled> sample, String title) {
        return sample.stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Labelled> sample() throws IOException {
        List<Labelled> sample = new ArrayList<>();
        try (InputStream in = SimilarTests.class.getResourceAsStream("similar.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> sample.add(new Labelled(cells[0], cells[1], cells[2])));
        }
        return sample;
    }
}
