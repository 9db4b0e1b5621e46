package org.harambee.assigning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.harambee.fairness.assignment.Affinities;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Idea;
import org.harambee.fairness.assignment.Juror;
import org.harambee.fairness.assignment.Rules;
import org.harambee.telling.Refusal;

/**
 * The problem that was read, with what the options add to it.
 *
 * @param digest SHA-256 of the input, the seed of a lot where none is given
 */
record Input(AssignmentProblem problem, Map<String, Integer> ideas, Map<String, Integer> jurors, String digest) {
    private static final String STANDARD = "-";

    static Input read(Request request, InputStream standard) throws IOException, Refusal {
        if (request.file().isEmpty() == request.scores().isEmpty()) {
            throw Refusal.ofUse("Name one FILE, or OpenReview's files with --scores (harambee.jar assign --help).");
        }
        try {
            if (!request.scores().isEmpty()) {
                var files = new OpenReviewFiles(request);
                return with(request, files.read(), files.digest());
            }
            if (request.constraints().isPresent() || request.quota().isPresent()) {
                throw Refusal.ofUse("--constraints and --quota belong to --scores (harambee.jar assign --help).");
            }
            var bytes = request.file().equals(STANDARD) ? standard.readAllBytes() : bytes(request.file());
            var name = request.file().equals(STANDARD) ? "standard input" : request.file();
            var problem = isJson(bytes)
                    ? new JsonFile(name).read(bytes)
                    : new PlainFile(name, new ByteArrayInputStream(bytes)).read();
            return with(request, problem, request.chance().isPresent() ? sha256(bytes) : "");
        } catch (IllegalArgumentException unfit) {
            throw Refusal.ofInput(sentence(unfit));
        }
    }

    static String sentence(Exception unfit) {
        var text = String.valueOf(unfit.getMessage());
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    static byte[] bytes(String name) throws IOException, Refusal {
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw Refusal.ofInput(name + " is a directory; name a file.");
        }
        if (!Files.isReadable(path)) {
            throw Refusal.ofInput("There is no file " + name + " that can be read.");
        }
        return Files.readAllBytes(path);
    }

    private static boolean isJson(byte[] bytes) {
        for (byte one : bytes) {
            if (!Character.isWhitespace(one)) {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    private static Input with(Request request, AssignmentProblem read, String digest) throws Refusal {
        var problem = changed(request, read);
        var ideas = places(problem.ideas(), Idea::id);
        var jurors = places(problem.jurors(), Juror::id);
        if (!request.conflicts().isEmpty()) {
            var affinities = problem.affinities().copy();
            for (var pair : request.conflicts()) {
                var place = pair(pair, ideas, jurors);
                affinities.forbid(place[0], place[1]);
            }
            problem = problem.with(problem.ideas(), problem.jurors(), affinities.build());
        }
        for (var pair : request.why()) {
            pair(pair, ideas, jurors);
        }
        return new Input(problem, ideas, jurors, digest);
    }

    /** The places of IDEA=JUROR. */
    static int[] pair(String text, Map<String, Integer> ideas, Map<String, Integer> jurors) throws Refusal {
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            var idea = ideas.get(text.substring(0, at));
            var juror = jurors.get(text.substring(at + 1));
            if (idea != null && juror != null) {
                return new int[] {idea, juror};
            }
        }
        throw Refusal.ofUse("There is no idea and juror " + text + "; write IDEA=JUROR with ids of the input.");
    }

    private static AssignmentProblem changed(Request request, AssignmentProblem read) throws Refusal {
        var ideas = new ArrayList<Idea>();
        for (int place = 0; place < read.ideas().size(); place++) {
            ideas.add(changed(request, read.ideas().get(place), place));
        }
        var jurors = new ArrayList<Juror>();
        for (int place = 0; place < read.jurors().size(); place++) {
            jurors.add(changed(request, read.jurors().get(place), place));
        }
        var known = places(jurors, Juror::id);
        for (var dropped : request.drop()) {
            if (!known.containsKey(dropped)) {
                throw Refusal.ofUse("There is no juror " + dropped + " to drop; write an id of the input.");
            }
        }
        var rules = read.rules();
        return new AssignmentProblem(
                ideas,
                jurors,
                read.affinities(),
                new Rules(
                        request.mostPerAffiliate().orElse(rules.mostPerAffiliate()),
                        request.language().map(LanguageRule::rule).orElse(rules.language()),
                        request.loadStep().map(step -> step(step)).orElse(rules.loadStep())));
    }

    private static int step(BigDecimal step) {
        var millionths = step.movePointRight(6);
        if (step.signum() < 0 || millionths.compareTo(BigDecimal.valueOf(Affinities.LARGEST)) > 0) {
            throw new IllegalArgumentException("--load-step lies from 0 to 2000, not at " + step);
        }
        return millionths.intValue();
    }

    private static Idea changed(Request request, Idea idea, int place) {
        return new Idea(
                idea.id(),
                idea.name(),
                request.reviews().orElse(idea.reviews()),
                request.affiliates().map(number -> affiliate(place, number)).or(idea::affiliate),
                idea.language(),
                idea.people());
    }

    private static Juror changed(Request request, Juror juror, int place) {
        boolean gone = request.drop().contains(juror.id());
        int most = gone ? 0 : request.scores().isEmpty() ? request.most().orElse(juror.most()) : juror.most();
        int least = gone ? 0 : request.least().orElse(juror.least());
        return new Juror(
                juror.id(),
                juror.name(),
                least,
                most,
                request.affiliates().map(number -> affiliate(place, number)).or(juror::affiliate),
                juror.languages());
    }

    private static String affiliate(int place, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("--affiliates needs at least 1, not " + number);
        }
        return Integer.toString(place % number);
    }

    private static <T> Map<String, Integer> places(List<T> all, Function<T, String> id) {
        var places = new HashMap<String, Integer>();
        all.forEach(one -> places.put(id.apply(one), places.size()));
        return places;
    }

    Optional<int[]> pair(String text) {
        try {
            return Optional.of(pair(text, ideas, jurors));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
