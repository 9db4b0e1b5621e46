package org.harambee.selecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.number.Sum;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.explain.Payment;
import org.harambee.fairness.selection.explain.Round;

/** Who paid what for a project, in lines whose sums a listener can follow. */
final class Payers {
    /** Those who gave their last are often all different; more lines than this nobody listens to. */
    private static final int LINES = 6;

    private final Election election;
    private final Money money;

    Payers(Election election, Money money) {
        this.election = election;
        this.money = money;
    }

    List<String> lines(Round round) {
        var payments = round.payments();
        var step = round.step();
        var lines = new ArrayList<String>();
        int shown = payments.size() <= LINES ? payments.size() : LINES - 1;
        payments.subList(0, shown).forEach(payment -> lines.add(line(step, payment)));
        if (shown < payments.size()) {
            lines.add(rest(step, payments.subList(shown, payments.size())));
        }
        if (step.by() == Step.By.BOUNDED_OVERSPENDING && !payments.isEmpty()) {
            var missing =
                    Rational.of(election.projects().get(step.project()).cost()).minus(together(payments));
            if (missing.signum() > 0) {
                lines.add("The other " + money.exact(missing) + " are taken from what nobody has spent");
            }
        }
        if (!round.groups().isEmpty()) {
            lines.add("Of it "
                    + round.groups().stream()
                            .map(group -> name(group.group()) + " " + money.exact(group.paid()))
                            .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private String line(Step step, Payment payment) {
        boolean one = payment.voters() == 1;
        if (step.by() == Step.By.PHRAGMEN) {
            return voters(payment.voters(), "") + (one ? " takes" : " take") + " on a load of "
                    + money.exact(payment.each()) + (one ? "" : " each");
        }
        return voters(payment.voters(), "")
                + (one ? " pays " : " pay ")
                + money.exact(payment.each())
                + (one ? "" : " each, " + money.exact(payment.total()) + " together")
                + (payment.last() ? one ? ", all that she has left" : ", all that they have left" : "");
    }

    private String rest(Step step, List<Payment> payments) {
        long voters = payments.stream().mapToLong(Payment::voters).sum();
        var each = payments.stream().map(Payment::each).sorted().toList();
        return voters(voters, "other ")
                + (step.by() == Step.By.PHRAGMEN ? " take on loads from " : " pay from ")
                + money.exact(each.getFirst()) + " to " + money.exact(each.getLast()) + ", "
                + money.exact(together(payments))
                + " together"
                + (payments.stream().allMatch(Payment::last) ? ", all that they have left" : "");
    }

    private static Rational together(List<Payment> payments) {
        var sum = new Sum();
        payments.forEach(payment -> sum.add(payment.each(), payment.voters()));
        return sum.value();
    }

    static String name(String group) {
        return group.isEmpty() ? "(nothing said)" : group;
    }

    private static String voters(long voters, String which) {
        return String.format(Locale.ROOT, "%,d ", voters) + which + (voters == 1 ? "voter" : "voters");
    }
}
