package org.harambee.innovation.mergers;

import java.util.List;
import org.harambee.innovation.ideas.Idea;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which ideas an idea was made of, and of which it has become a part. */
@Repository
public class Lineage {
    private final JdbcClient database;

    Lineage(JdbcClient database) {
        this.database = database;
    }

    /** An idea as a link. */
    public record Kin(String code, String title, @Nullable String language) {}

    public List<Kin> parents(Idea idea) {
        return kin("parent_id", "child_id", idea);
    }

    public List<Kin> children(Idea idea) {
        return kin("child_id", "parent_id", idea);
    }

    /** Whether an idea was made of others. */
    public boolean merged(Idea idea) {
        return database.sql("select exists (select from innovation.idea_parent where child_id = ?)")
                .param(idea.id().value())
                .query(Boolean.class)
                .single();
    }

    private List<Kin> kin(String wanted, String known, Idea idea) {
        return database.sql("select i.code, i.title, i.language from innovation.idea_parent p"
                        + " join innovation.idea i on i.id = p." + wanted + " where p." + known
                        + " = ? and i.state <> 'withdrawn' order by i.id")
                .param(idea.id().value())
                .query((row, number) -> new Kin(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
