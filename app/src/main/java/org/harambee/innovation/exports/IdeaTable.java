package org.harambee.innovation.exports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.harambee.innovation.Reach;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.WholeIdea;
import org.jspecify.annotations.Nullable;

/** Ideas as rows with fixed English columns, which an import understands. */
public final class IdeaTable {
    private static final String BETWEEN = " | ";

    private IdeaTable() {}

    /**
     * One idea, column by column.
     *
     * @param list the address of the ideas
     */
    public static Map<String, String> row(WholeIdea whole, String list) {
        Idea idea = whole.idea();
        Napkin napkin = idea.napkin();
        Reach reach = napkin.reach();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("source", whole.elsewhere().source());
        row.put("id", whole.elsewhere().id());
        row.put("title", said(napkin.title()));
        row.put("language", said(napkin.language()));
        row.put("text", napkin.text());
        row.put("problem", napkin.problem());
        row.put("for-whom", napkin.forWhom());
        row.put("first-step", napkin.firstStep());
        row.put("strengths", String.join(BETWEEN, napkin.strengths()));
        row.put("reach", reach == null ? "" : reach.word());
        row.put("cost", amount(napkin.cost().amount()));
        row.put("currency", said(napkin.cost().currency()));
        row.put("hours", amount(napkin.cost().hours()));
        row.put("picture", napkin.picture());
        row.put("themes", String.join(BETWEEN, napkin.themes()));
        row.put("affiliate", whole.affiliate());
        row.put("state", idea.state().word());
        row.put("concept", Boolean.toString(idea.origin().concept()));
        row.put("invented", Boolean.toString(idea.origin().invented()));
        row.put("supporters", Integer.toString(whole.supports()));
        row.put("address", list + "/" + idea.code());
        return row;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
