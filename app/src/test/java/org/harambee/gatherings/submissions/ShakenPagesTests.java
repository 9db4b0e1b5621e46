package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.harambee.gatherings.submissions.Submission.Author;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShakenPagesTests {

    private static final Pattern MADE_UP = Pattern.compile("\\p{L}{3,}x(?!\\p{L})");

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("shakes", 200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aShakenPageGivesWhatItKept(long seed) {
        MadeUpSession session = MadeUpSession.of(new Random(seed));
        Shaker shaker = new Shaker(session, new Random(seed + 1));
        String page = shaker.page();

        Understood reading = Pages.read(page);

        assertThat(view(reading.submission())).as(page).isEqualTo(expected(session, shaker.kept()));
        assertThat(reading.unplaced()).as(page).isEmpty();
        assertNothingIsLost(page, reading);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aShakenTemplateGivesWhatItKept(long seed) {
        MadeUpSession session = MadeUpSession.of(new Random(seed));
        Shaker shaker = new Shaker(session, new Random(seed + 1));
        String wikitext = shaker.wikitext();

        Understood reading = Pages.read(wikitext);

        assertThat(view(reading.submission())).as(wikitext).isEqualTo(expected(session, shaker.kept()));
        assertThat(reading.unplaced()).as(wikitext).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesInAnyOrderLoseNoWord(long seed) {
        Random chance = new Random(seed);
        MadeUpSession session = MadeUpSession.of(chance);
        List<String> lines =
                new ArrayList<>(new Shaker(session, chance).page().lines().toList());
        Collections.shuffle(lines, chance);
        String page = String.join("\n", lines);

        if (new SubmissionReader().read(page) instanceof Understood reading) {
            assertNothingIsLost(page, reading);
        }
    }

    private static void assertNothingIsLost(String page, Understood reading) {
        String told = reading.toString();
        String clean = Characters.clean(page);
        assertThat(MADE_UP.matcher(clean)
                        .results()
                        .map(result -> result.group())
                        .filter(word -> !told.contains(word)))
                .as(page)
                .isEmpty();
    }

    private record View(
            @Nullable String id,
            @Nullable String title,
            List<Author> authors,
            SubmissionType.@Nullable Kind kind,
            List<String> themes,
            Level.@Nullable Step level,
            Submission.Texts texts,
            List<String> signUps,
            List<String> questions) {}

    private static View view(Submission submission) {
        SubmissionType type = submission.type();
        Level level = submission.level();
        return new View(
                submission.publicId(),
                submission.title(),
                submission.authors().listed(),
                type == null ? null : type.kind(),
                submission.themes(),
                level == null ? null : level.from(),
                submission.texts(),
                submission.interest().signUps().stream().map(SignUp::userName).toList(),
                submission.interest().questions().stream().map(Question::text).toList());
    }

    private static View expected(MadeUpSession session, Set<Field> kept) {
        List<Author> authors = IntStream.range(0, session.authors().size())
                .mapToObj(i -> new Author(
                        session.authors().get(i),
                        kept.contains(Field.USER_NAMES) ? session.users().get(i) : null,
                        kept.contains(Field.AFFILIATIONS)
                                ? session.affiliations().get(i)
                                : null))
                .toList();
        return new View(
                kept.contains(Field.PUBLIC_ID) ? session.id() : null,
                session.title(),
                authors,
                kept.contains(Field.TYPE) ? session.kind() : null,
                kept.contains(Field.THEMES) ? session.themes() : List.of(),
                kept.contains(Field.LEVEL) ? session.level() : null,
                new Submission.Texts(
                        kept.contains(Field.ABSTRACT) ? String.join("\n\n", session.paragraphs()) : null,
                        kept.contains(Field.SPECIAL_REQUIREMENTS) ? session.requirements() : null,
                        kept.contains(Field.BENEFIT) ? String.join("\n\n", session.benefit()) : null,
                        null),
                session.signUps(),
                session.questions());
    }
}
