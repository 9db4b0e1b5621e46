package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.harambee.ui.Screen;

/** Who paid what for a chosen idea, as a bar of pieces. The sentences in front of it say the same. */
final class PaidBars {
    private static final double WIDTH = 640;
    private static final int COLOURS = 8;

    private PaidBars() {}

    /** @param paid what was paid for one idea by one group, or by all who paid the same; never empty */
    record Piece(String name, BigDecimal paid) {}

    static List<Piece> pieces(Told.Round round, LongFunction<String> payers, UnaryOperator<String> groups) {
        if (!round.groups().isEmpty()) {
            return round.groups().stream()
                    .map(paid -> new Piece(groups.apply(paid.group()), paid.paid()))
                    .toList();
        }
        List<Piece> pieces = new ArrayList<>();
        round.payments().forEach(payment -> pieces.add(new Piece(payers.apply(payment.voters()), payment.together())));
        if (round.others() > 0) {
            pieces.add(new Piece(payers.apply(round.others()), round.othersTogether()));
        }
        return pieces;
    }

    /**
     * An SVG of its own, safe to be put into a page.
     *
     * @param whole what the full width stands for
     * @param colours the place of a piece among the colours
     */
    static String svg(
            Screen screen,
            String label,
            List<Piece> pieces,
            BigDecimal whole,
            Function<BigDecimal, String> amount,
            Function<Piece, Integer> colours) {
        StringBuilder svg = new StringBuilder(
                        "<svg class=\"paid\" viewBox=\"0 0 640 24\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
                .append(escaped(label))
                .append("\"><rect class=\"paid__rest\" width=\"640\" height=\"24\"/>");
        double x = 0;
        for (Piece piece : pieces) {
            double width = WIDTH * piece.paid().doubleValue() / whole.doubleValue();
            String name = screen.say(
                    "innovation-selection-piece", "name", piece.name(), "amount", amount.apply(piece.paid()));
            svg.append(String.format(
                            Locale.ROOT,
                            "<rect class=\"paid__%d\" x=\"%.2f\" width=\"%.2f\" height=\"24\">",
                            colours.apply(piece) % COLOURS + 1,
                            x,
                            Math.max(0, width - 1)))
                    .append("<title>")
                    .append(escaped(name))
                    .append("</title></rect>");
            x += width;
        }
        return svg.append("</svg>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
