package org.harambee.weighing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.power.MemberPower;
import org.harambee.fairness.power.Power;
import org.harambee.fairness.power.Swings;
import org.harambee.telling.Columns;
import org.harambee.telling.Json;

/** What was counted, as text or as JSON. */
record ToldPower(VotingBody body, Power power, int swings, double seconds) {
    String text() {
        var table =
                new Columns("member", String.join(", ", body.kinds()), "Banzhaf", "", "Shapley-Shubik", "", "decides");
        for (int member = 0; member < body.members().size(); member++) {
            var one = power.members().get(member);
            table.row(
                    one.name(),
                    weights(member),
                    percent(one.banzhaf()),
                    shortly(one.banzhaf()),
                    percent(one.shapleyShubik()),
                    shortly(one.shapleyShubik()),
                    percent(one.deciding()));
        }
        var words = power.members().stream().map(this::words).collect(Collectors.joining("\n"));
        return rule() + "\n\n" + table + "\n" + words + "\n" + remark();
    }

    private String rule() {
        return body.members().size() + " members; a proposal is accepted with "
                + power.rule().conditions().stream()
                        .map(condition -> "at least " + grouped(BigInteger.valueOf(condition.quota())) + " of "
                                + grouped(BigInteger.valueOf(condition.total())) + " " + condition.name())
                        .collect(Collectors.joining(" and "))
                + ".";
    }

    private String remark() {
        return power.isProper()
                ? ""
                : "\nWith this quota two groups without a common member could both decide, for and against.\n";
    }

    private String words(MemberPower one) {
        if (one.isDummy()) {
            return one.name() + " never decides: whatever the others do, its vote changes nothing.";
        }
        if (one.isDictator()) {
            return one.name() + " decides alone.";
        }
        var all = BigInteger.TWO.pow(body.members().size() - 1);
        int place = power.members().indexOf(one);
        var examples = examples(place).stream().map(this::names).collect(Collectors.joining("; "));
        return one.name() + " decides in " + grouped(one.swings()) + " of " + grouped(all)
                + " ways in which the others can be in favour"
                + (one.vetoes() ? " and can block everything" : "")
                + (examples.isEmpty() ? "" : ": with " + examples) + ".";
    }

    private List<List<Integer>> examples(int member) {
        boolean never = power.members().get(member).isDummy();
        return swings == 0 || never ? List.of() : Swings.of(power.rule(), member, swings);
    }

    private String names(List<Integer> coalition) {
        return coalition.isEmpty()
                ? "nobody else"
                : coalition.stream().map(body.members()::get).collect(Collectors.joining(" + "));
    }

    private String weights(int member) {
        return body.weights().stream()
                .map(column -> column.get(member).toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static String percent(Rational part) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * part.toDouble());
    }

    /** As a fraction where that can be read. */
    private static String shortly(Rational part) {
        return part.denominator().bitLength() > 20 ? "" : part.toString();
    }

    private static String grouped(BigInteger number) {
        return number.bitLength() < 64
                ? String.format(Locale.ROOT, "%,d", number)
                : String.format(Locale.ROOT, "%.3e", new BigDecimal(number));
    }

    String json() {
        var json = new Json().object();
        json.key("conditions").list();
        for (var condition : power.rule().conditions()) {
            json.object();
            json.key("name").value(condition.name());
            json.key("quota").value(condition.quota());
            json.key("total").value(condition.total());
            json.endObject();
        }
        json.endList();
        json.key("proper").value(power.isProper());
        json.key("members").list();
        for (int member = 0; member < body.members().size(); member++) {
            member(json, member);
        }
        json.endList();
        json.key("exact").value(true);
        json.key("seconds").value(seconds);
        return json.endObject().toString();
    }

    private void member(Json json, int place) {
        var one = power.members().get(place);
        json.object();
        json.key("name").value(one.name());
        json.key("weights").list();
        body.weights().forEach(column -> json.value(column.get(place)));
        json.endList();
        json.key("swings").value(new BigDecimal(one.swings()));
        index(json, "banzhaf", one.banzhaf());
        index(json, "deciding", one.deciding());
        index(json, "shapley_shubik", one.shapleyShubik());
        json.key("dummy").value(one.isDummy());
        json.key("veto").value(one.vetoes());
        json.key("decides_with").list();
        for (var coalition : examples(place)) {
            json.list();
            coalition.forEach(other -> json.value(body.members().get(other)));
            json.endList();
        }
        json.endList();
        json.endObject();
    }

    private static void index(Json json, String name, Rational part) {
        json.key(name).object();
        json.key("exact").value(part);
        json.key("value").value(part.toDouble());
        json.endObject();
    }
}
