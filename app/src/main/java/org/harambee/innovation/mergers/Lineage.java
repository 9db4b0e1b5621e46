package org.harambee.innovation.mergers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.innovation.IdeaId;
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

    /**
     * The next of kin of an idea.
     *
     * @param parents the ideas it was made of
     * @param children the ideas it has become a part of
     */
    public record Family(List<Kin> parents, List<Kin> children) {}

    public Family of(Idea idea) {
        List<Kin> parents = new ArrayList<>();
        List<Kin> children = new ArrayList<>();
        database.sql("select 'parent', i.id, i.code, i.title, i.language from innovation.idea_parent p"
                        + " join innovation.idea i on i.id = p.parent_id"
                        + " where p.child_id = :idea and i.state <> 'withdrawn' union all"
                        + " select 'child', i.id, i.code, i.title, i.language from innovation.idea_parent p"
                        + " join innovation.idea i on i.id = p.child_id"
                        + " where p.parent_id = :idea and i.state <> 'withdrawn' order by 2")
                .param("idea", idea.id().value())
                .query(row -> {
                    List<Kin> kin = row.getString(1).equals("parent") ? parents : children;
                    kin.add(new Kin(row.getString(3), row.getString(4), row.getString(5)));
                });
        return new Family(parents, children);
    }

    /** An idea that has become a part of another, of which that was made in one step or several. */
    public record Ancestor(UUID id, Kin kin) {}

    /** Of these ideas, all those they were made of. */
    public Map<UUID, List<Ancestor>> ancestors(Collection<IdeaId> ideas) {
        return database
                .sql("with recursive line(child_id, id) as (select child_id, parent_id from innovation.idea_parent"
                        + " where child_id = any(?) union select l.child_id, p.parent_id from line l"
                        + " join innovation.idea_parent p on p.child_id = l.id)"
                        + " select l.child_id, i.id, i.code, i.title, i.language from line l"
                        + " join innovation.idea i on i.id = l.id and i.state = 'merged' order by i.id")
                .param(ideas.stream().map(IdeaId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Ancestor(
                                row.getObject(2, UUID.class),
                                new Kin(row.getString(3), row.getString(4), row.getString(5)))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Whether an idea was made of others. */
    public boolean merged(Idea idea) {
        return database.sql("select exists (select from innovation.idea_parent where child_id = ?)")
                .param(idea.id().value())
                .query(Boolean.class)
                .single();
    }
}
