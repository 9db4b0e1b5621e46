package org.harambee.innovation.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.JoinedTexts;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Worded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ideas as lines of a list: one statement a page, however many there are. */
@Repository
public class IdeaLines {
    /** Up to so many are counted; beyond, "more than" says enough. */
    public static final int COUNTED = 1_000;

    /** So many are read at once where all are wanted; no more than are counted, so that a search is made once. */
    private static final int PART = COUNTED;

    private static final String PLACE = "coalesce(i.place, 2147483647)";
    static final String LINES = """
            select i.code, i.title_slug, i.title,
                case when length(i.text) > 240 then left(i.text, 240) || '…' else i.text end, i.language,
                %s, i.reach, i.state, i.concept, i.invented, i.evidence,
                (select count(*) from innovation.support s where s.idea_id = i.id)
            from\s""".formatted(JoinedTexts.sql("i.themes"));
    private static final String OF = " where i.partnership_id = ?";
    private static final String AFTER = " and " + PLACE + " >= f.place and (" + PLACE + " > f.place or i.id < f.id)";
    private static final String BESIDE = " and " + PLACE + " = ? and i.id < ?";
    private static final String BEYOND = " and " + PLACE + " > ?";
    private static final String FIRST =
            ", (select " + PLACE + " place, i.id from innovation.idea i where i.partnership_id = ? and i.code = ?) f";
    private static final String IN_ORDER = " order by " + PLACE + ", i.id desc limit ?";

    // from one language to the next in their index: few steps, however many ideas there are
    private static final String LANGUAGES = """
            with recursive found (language) as (
                select min(split_part(language, '-', 1)) from innovation.idea
                    where partnership_id = :partnership and state = 'open'
                union all
                select (select min(split_part(i.language, '-', 1)) from innovation.idea i
                        where i.partnership_id = :partnership and i.state = 'open'
                        and split_part(i.language, '-', 1) > found.language)
                    from found where found.language is not null)
            select language from found where language is not null
            """;

    private final JdbcClient database;
    private final Affiliates affiliates;

    IdeaLines(JdbcClient database, Affiliates affiliates) {
        this.database = database;
        this.affiliates = affiliates;
    }

    /**
     * The ideas of a filter: what was put in an order first, then the newest.
     *
     * @param after the code of the idea after which they begin; empty for the first
     * @param many whether the filter finds more than are counted
     */
    public List<IdeaLine> of(Partnership partnership, IdeaFilter filter, String after, int most, boolean many) {
        IdeaCondition condition = condition(filter, many);
        boolean first = after.isEmpty();
        List<Object> parameters = new ArrayList<>(condition.before());
        if (!first) {
            parameters.add(partnership.id().value());
            parameters.add(after);
        }
        parameters.add(partnership.id().value());
        parameters.addAll(condition.after());
        parameters.add(most);
        return database.sql(LINES
                        + condition.table()
                        + (first ? "" : FIRST)
                        + OF
                        + condition.remaining()
                        + (first ? "" : AFTER)
                        + IN_ORDER)
                .params(parameters)
                .query((row, number) -> line(row, partnership.path()))
                .list();
    }

    /**
     * The same ideas whole, as a file tells them.
     *
     * @param after the code of the idea after which they begin; empty for the first
     */
    public List<WholeIdea> whole(Partnership partnership, IdeaFilter filter, String after, int most) {
        IdeaCondition condition = condition(filter, count(partnership, filter) > COUNTED);
        Start start = after.isEmpty()
                ? Start.BEGINNING
                : new Start(FIRST, List.of(partnership.id().value(), after), AFTER, List.of());
        return whole(partnership, condition, start, most, codes());
    }

    /**
     * All of them, part by part: however many there are, no more than a part is held at once. Each part is a statement of
     * its own, so that a reader who takes them slowly keeps no connection from others.
     */
    public void each(Partnership partnership, IdeaFilter filter, Consumer<List<WholeIdea>> taker) {
        IdeaCondition condition = condition(filter, count(partnership, filter) > COUNTED);
        Map<AffiliateId, String> codes = codes();
        List<WholeIdea> part = whole(partnership, condition, Start.BEGINNING, PART, codes);
        taker.accept(part);
        while (part.size() == PART) {
            WholeIdea last = part.getLast();
            // one after the other, because in one statement no index would find where the list goes on
            part = new ArrayList<>(whole(partnership, condition, Start.beside(last), PART, codes));
            if (part.size() < PART) {
                part.addAll(whole(partnership, condition, Start.beyond(last), PART - part.size(), codes));
            }
            taker.accept(part);
        }
    }

    /**
     * Where a part of the list begins.
     *
     * @param table what is joined for that
     * @param condition what is asked for that; by what the order goes by, it holds where an idea is moved meanwhile
     */
    private record Start(String table, List<Object> joined, String condition, List<Object> asked) {
        static final Start BEGINNING = new Start("", List.of(), "", List.of());

        /** Behind an idea at its own place, where all stand that were put in no order. */
        static Start beside(WholeIdea idea) {
            return new Start(
                    "",
                    List.of(),
                    BESIDE,
                    List.of(idea.place(), idea.idea().id().value()));
        }

        /** At the places behind that of an idea. */
        static Start beyond(WholeIdea idea) {
            return new Start("", List.of(), BEYOND, List.of(idea.place()));
        }
    }

    private Map<AffiliateId, String> codes() {
        return affiliates.all().stream().collect(Collectors.toMap(Affiliate::id, Affiliate::code));
    }

    private List<WholeIdea> whole(
            Partnership partnership, IdeaCondition condition, Start start, int most, Map<AffiliateId, String> codes) {
        return database.sql("select i.*, " + PLACE + " listed,"
                        + " (select count(*) from innovation.support s where s.idea_id = i.id) supports from "
                        + condition.table()
                        + start.table()
                        + OF
                        + condition.remaining()
                        + start.condition()
                        + IN_ORDER)
                .params(condition.before())
                .params(start.joined())
                .param(partnership.id().value())
                .params(condition.after())
                .params(start.asked())
                .param(most)
                .query((row, number) -> {
                    Idea idea = IdeaRow.idea(row, number);
                    return new WholeIdea(
                            idea,
                            Ideas.elsewhere(idea, row.getString("external_id")),
                            idea.origin().toldFor().map(codes::get).orElse(""),
                            row.getInt("supports"),
                            row.getInt("listed"));
                })
                .list();
    }

    /** How many there are; one more than {@link #COUNTED} where there are more than that. */
    public int count(Partnership partnership, IdeaFilter filter) {
        IdeaCondition condition = condition(filter, false);
        return database.sql("select count(*) from (select 1 from " + condition.table() + OF + condition.remaining()
                        + " limit ?) counted")
                .params(condition.before())
                .param(partnership.id().value())
                .params(condition.after())
                .param(COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** How many of them are known by no more than that they exist. */
    public int unknown(PartnershipId partnership) {
        return database.sql("select count(*) from innovation.idea where partnership_id = ? and title is null"
                        + " and state = 'open'")
                .param(partnership.value())
                .query(Integer.class)
                .single();
    }

    /** The themes there are. */
    public List<String> themes(PartnershipId partnership) {
        return database.sql("select theme from innovation.idea_theme where partnership_id = ? order by theme")
                .param(partnership.value())
                .query(String.class)
                .list();
    }

    /** The languages there are, without script and region. */
    public List<String> languages(PartnershipId partnership) {
        return database.sql(LANGUAGES)
                .param("partnership", partnership.value())
                .query(String.class)
                .list();
    }

    private IdeaCondition condition(IdeaFilter filter, boolean many) {
        String code = filter.value("affiliate");
        Optional<String> affiliate = code.isEmpty()
                ? Optional.empty()
                // a code nobody has is nobody's: no idea is found
                : Optional.of(affiliates
                        .ofCode(code)
                        .map(Affiliate::id)
                        .map(id -> id.value().toString())
                        .orElse("00000000-0000-0000-0000-000000000000"));
        return IdeaCondition.of(filter, affiliate, many);
    }

    // by position: looking columns up by name in every row is felt in a long list
    static IdeaLine line(ResultSet row, String partnershipPath) throws SQLException {
        String code = row.getString(1);
        return new IdeaLine(
                Idea.path(partnershipPath, code, row.getString(2)),
                code,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                JoinedTexts.read(row.getString(6)),
                IdeaRow.reach(row.getString(7)),
                Worded.find(IdeaState.class, row.getString(8)).orElseThrow(),
                row.getBoolean(9),
                row.getBoolean(10),
                Evidence.read(row.getString(11)),
                row.getInt(12));
    }
}
