package org.harambee.rotating;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.harambee.fairness.rotation.NoHour;
import org.harambee.fairness.rotation.Objective;
import org.harambee.fairness.rotation.Person;
import org.harambee.fairness.rotation.Quorum;
import org.harambee.fairness.rotation.Rotation;
import org.harambee.fairness.rotation.RotationEngine;
import org.harambee.fairness.rotation.RotationPlan;
import org.harambee.fairness.rotation.RotationProblem;
import org.harambee.fairness.rotation.Series;
import org.harambee.fairness.rotation.TradeOff;
import org.harambee.fairness.rotation.Unit;
import org.harambee.telling.Bar;
import org.harambee.telling.Refusal;
import org.jspecify.annotations.Nullable;

/** From the words of the command line to a problem, and from there to a plan. */
final class Planning {
    private final RotateCommand asked;
    private final RotationProblem problem;
    private final Objective objective;
    private final Optional<KeptPlan> kept;

    private Planning(RotateCommand asked, RotationProblem problem, Objective objective, Optional<KeptPlan> kept) {
        this.asked = asked;
        this.problem = problem;
        this.objective = objective;
        this.kept = kept;
    }

    static Planning of(RotateCommand asked, InputStream in) throws Refusal {
        words(asked);
        try {
            var series = series(asked);
            var people = PeopleFile.read(asked.people, TableFile.read(asked.table), in);
            taking(asked.people, people, series);
            var kept = asked.keep == null ? Optional.<KeptPlan>empty() : Optional.of(KeptPlan.read(asked.keep));
            var problem = new RotationProblem(
                    series,
                    people,
                    asked.unit.equals("person") ? Unit.PERSON : Unit.AFFILIATE,
                    quorum(asked.quorum, people),
                    asked.slots == null ? OptionalInt.empty() : OptionalInt.of(asked.slots),
                    asked.turns,
                    kept.isEmpty() ? Map.of() : kept.get().standing(series, people, after(asked)));
            var objective = asked.objective.equals("leximin")
                    ? new Objective.Leximin()
                    : new Objective.Within(Written.part(asked.epsilon));
            return new Planning(asked, problem, objective, kept);
        } catch (IllegalArgumentException unfit) {
            throw Refusal.ofUse(sentence(String.valueOf(unfit.getMessage())));
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static void words(RotateCommand asked) throws Refusal {
        oneOf("--format", asked.format, List.of("text", "json"));
        oneOf("--unit", asked.unit, List.of("person", "affiliate"));
        oneOf("--objective", asked.objective, List.of("within", "leximin"));
        if (asked.after != null && asked.keep == null) {
            throw Refusal.ofUse("--after needs --keep with the plan whose first part stands.");
        }
        if (!(asked.seconds > 0 && asked.seconds <= 86_400)) {
            throw Refusal.ofUse("--seconds is a number above 0, up to a day.");
        }
    }

    private static void oneOf(String option, String word, List<String> known) throws Refusal {
        if (!known.contains(word)) {
            throw Refusal.ofUse(option + " is " + String.join(" or ", known) + ", not " + word + ".");
        }
    }

    private static Series series(RotateCommand asked) {
        var skipped = new HashSet<LocalDate>();
        if (asked.skip != null) {
            for (var days : Written.days(asked.skip)) {
                days.first()
                        .datesUntil(days.last().plusDays(1))
                        .limit(Series.MOST_DAYS)
                        .forEach(skipped::add);
            }
        }
        return new Series(
                Written.day(asked.from),
                Written.day(asked.until),
                Written.everyDays(asked.every),
                asked.minutes,
                skipped);
    }

    private static Optional<LocalDate> after(RotateCommand asked) {
        return Optional.ofNullable(asked.after).map(Written::day);
    }

    /** Who belongs to the group on none of the days was written down wrongly. */
    private static void taking(String file, List<Person> people, Series series) throws Refusal {
        for (var person : people) {
            var there = person.availability();
            if (series.days().stream().allMatch(day -> day.isBefore(there.from()) || day.isAfter(there.until()))) {
                throw Refusal.ofInput(file + ": " + person.name() + " takes part from " + there.from() + " until "
                        + there.until() + ", in none of the meetings; mend the days or leave the row out.");
            }
        }
    }

    private static Quorum quorum(@Nullable String words, List<Person> people) {
        if (words == null || words.equals("all")) {
            return Quorum.ALL;
        }
        Map<String, Integer> others = new HashMap<>();
        var least = OptionalInt.empty();
        for (var word : words.split(",", -1)) {
            int equals = word.lastIndexOf('=');
            var number = word.substring(equals + 1).strip();
            if (!number.matches("\\d{1,4}")) {
                throw new IllegalArgumentException("--quorum is " + words + "; write 2, or Kenya=2,Serbia=1");
            }
            if (equals < 0) {
                least = OptionalInt.of(Integer.parseInt(number));
            } else {
                var affiliate = word.substring(0, equals).strip();
                if (people.stream().noneMatch(person -> person.affiliate().equals(affiliate))) {
                    throw new IllegalArgumentException("--quorum names " + affiliate + ", from which nobody comes");
                }
                others.put(affiliate, Integer.parseInt(number));
            }
        }
        return new Quorum(least, others);
    }

    ToldPlan plan(Bar bar) throws NoHour {
        long began = System.nanoTime();
        var done = new AtomicBoolean();
        var watch = Thread.ofVirtual().start(() -> tick(bar, began, done));
        try {
            var bare = Rotation.of(problem);
            var rotation = solving(bare);
            var plan = rotation.plan(objective);
            boolean quickly = !bare.wantsEngine() || asked.tradeOff;
            var curve = quickly ? rotation.tradeOff() : List.<TradeOff>of();
            boolean sided = problem.turns() || problem.mostSlots().isPresent();
            var without = sided
                    ? Optional.of(
                            solving(Rotation.of(problem.withoutSideRules())).plan(objective))
                    : Optional.<RotationPlan>empty();
            return new ToldPlan(
                    plan,
                    curve,
                    without,
                    kept.map(KeptPlan::moved).orElse(List.of()),
                    (System.nanoTime() - began) / 1e9);
        } finally {
            done.set(true);
            watch.interrupt();
        }
    }

    private Rotation solving(Rotation rotation) throws NoHour {
        var engine = rotation.wantsEngine() ? RotationEngine.found() : Optional.<RotationEngine>empty();
        return engine.isPresent() ? rotation.with(engine.get(), asked.seconds) : rotation;
    }

    private static void tick(Bar bar, long began, AtomicBoolean done) {
        try {
            while (!done.get()) {
                Thread.sleep(200);
                double passed = (System.nanoTime() - began) / 1e9;
                bar.show(1 - Math.exp(-passed / 60), () -> "planning, " + Math.round(passed) + " s");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
