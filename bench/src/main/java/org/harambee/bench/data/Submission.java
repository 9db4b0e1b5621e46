package org.harambee.bench.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A session as the text of a wiki page. */
final class Submission {
    private Submission() {}

    static String of(Idea idea, Content content) {
        String page = """
                {{Submission
                |id=%d
                |title=%s
                |author=%s
                |username=%s
                |type=%s
                |affiliation=%s
                |themes=%s
                |abstract=%s
                |level=%s
                |requirements=%s
                |benefit=%s
                }}
                """.formatted(
                        idea.id(),
                        idea.title(),
                        String.join(", ", idea.authors()),
                        idea.authors().stream().map(Submission::user).collect(Collectors.joining(", ")),
                        idea.type(),
                        idea.affiliation(),
                        String.join(", ", idea.themes()),
                        idea.text(),
                        idea.level(),
                        idea.requirements(),
                        idea.benefit());
        return idea.id() == Content.MEASURED ? page + voices(content) : page;
    }

    private static String voices(Content content) {
        return "\n== Questions ==\n" + questions(content.questions()) + "\n\n== Interested participants ==\n"
                + interested(content.interested()) + "\n";
    }

    private static String questions(List<Content.Question> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(index -> "* " + questions.get(index).text() + " "
                        + signature(questions.get(index).person(), index))
                .collect(Collectors.joining("\n"));
    }

    private static String interested(List<String> people) {
        return IntStream.range(0, people.size())
                .mapToObj(index -> "# " + signature(people.get(index), index))
                .collect(Collectors.joining("\n"));
    }

    private static String user(String name) {
        return "[[User:" + name + "|" + name + "]]";
    }

    private static String signature(String name, int number) {
        String time = "%02d:%02d, %d %s 2023 (UTC)"
                .formatted(
                        number % 24,
                        number * 7 % 60,
                        1 + number % 28,
                        List.of("April", "May", "June").get(number % 3));
        return user(name) + " ([[User talk:" + name + "|talk]]) " + time;
    }
}
