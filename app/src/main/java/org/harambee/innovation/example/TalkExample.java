package org.harambee.innovation.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.identity.People;
import org.harambee.identity.PersonId;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaWriting;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What made-up people did on the invented wall: they support, comment, translate and change ideas that are marked as
 * invented. Nobody knows who supported what on the real one.
 */
@Component
@Order(53)
class TalkExample implements Example {
    /** The supporters and the affiliates they act for; none for who acts for nobody. */
    private static final Map<String, String> SUPPORTERS = Map.of(
            "Amina (example)", "wck",
            "Otieno (example)", "wck",
            "Baraka (example)", "wctz",
            "Nakato (example)", "wcug",
            "Milica (example)", "wmrs",
            "Jelena (example)", "wmrs",
            "Facundo (example)", "wmar",
            "Frieda (example)", "wmde",
            "Zawadi (example)", "");

    private final JdbcClient database;
    private final Partnerships partnerships;
    private final People people;
    private final Affiliates affiliates;
    private final Ideas ideas;
    private final IdeaWriting writing;
    private final Ids ids;

    TalkExample(
            JdbcClient database,
            Partnerships partnerships,
            People people,
            Affiliates affiliates,
            Ideas ideas,
            IdeaWriting writing,
            Ids ids) {
        this.database = database;
        this.partnerships = partnerships;
        this.people = people;
        this.affiliates = affiliates;
        this.ideas = ideas;
        this.writing = writing;
        this.ids = ids;
    }

    @Override
    public String module() {
        return "innovation-talk";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        List<String> names = SUPPORTERS.keySet().stream().sorted().toList();
        names.forEach(name -> support(unlock, name, names.indexOf(name)));
        JsonNode talk = talk();
        talk.path("comments").forEach(comment -> comment(unlock, comment));
        talk.path("translations").forEach(translation -> translate(unlock, translation));
        talk.path("authors").forEach(author -> author(unlock, author));
        talk.path("changes").forEach(change -> change(unlock, change));
    }

    /** Supports about a quarter of the ideas, the same in every example world: by the digits of a digest. */
    private void support(Partnership partnership, String name, int place) {
        database.sql("insert into innovation.support (partnership_id, idea_id, person_id, affiliate_id, at)"
                        + " select partnership_id, id, ?, ?::uuid, told_at + interval '1 hour' * (1 + ?)"
                        + " from innovation.idea where partnership_id = ? and source = ?"
                        + " and get_byte(decode(md5(external_id || ?), 'hex'), 0) < 40"
                        + " + get_byte(decode(md5(external_id), 'hex'), 0) / 5")
                .param(person(name))
                .param(affiliate(SUPPORTERS.getOrDefault(name, "")))
                .param(place)
                .param(partnership.id().value())
                .param(WallExample.SOURCE)
                .param(name)
                .update();
    }

    private void comment(Partnership partnership, JsonNode comment) {
        database.sql("insert into innovation.idea_comment"
                        + " (id, partnership_id, idea_id, person_id, affiliate_id, text, at)"
                        + " values (?, ?, ?, ?, ?::uuid, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(idea(partnership, comment))
                .param(person(comment.path("by").asString()))
                .param(affiliate(comment.path("for").asString("")))
                .param(comment.path("text").asString())
                .param(on(comment))
                .update();
    }

    private void translate(Partnership partnership, JsonNode translation) {
        database.sql("insert into innovation.idea_translation (partnership_id, idea_id, language, title, text,"
                        + " of_version, person_id, affiliate_id, at) values (?, ?, ?, ?, '', 1, ?, ?::uuid, ?)")
                .param(partnership.id().value())
                .param(idea(partnership, translation))
                .param(translation.path("language").asString())
                .param(translation.path("title").asString())
                .param(person(translation.path("by").asString()))
                .param(affiliate(translation.path("for").asString("")))
                .param(on(translation))
                .update();
    }

    private void author(Partnership partnership, JsonNode author) {
        database.sql("insert into innovation.idea_author"
                        + " (partnership_id, idea_id, person_id, affiliate_id, position, accepted_at)"
                        + " select partnership_id, id, ?, ?::uuid,"
                        + " 1 + (select count(*) from innovation.idea_author where idea_id = i.id), told_at"
                        + " from innovation.idea i where id = ?")
                .param(person(author.path("by").asString()))
                .param(affiliate(author.path("for").asString("")))
                .param(idea(partnership, author))
                .update();
    }

    private void change(Partnership partnership, JsonNode change) {
        Ideas.Elsewhere key =
                new Ideas.Elsewhere(WallExample.SOURCE, change.path("idea").asString());
        Idea before = Objects.requireNonNull(
                ideas.ofElsewhere(partnership.id(), List.of(key)).get(key));
        Actor by = new Actor(
                new PersonId(person(change.path("by").asString())),
                affiliates.ofCode(change.path("for").asString()).orElseThrow().id());
        writing.update(before, before.napkin().with(change.path("text").asString()), before.version(), by);
        database.sql("update innovation.idea_wording set replaced_at = ? where idea_id = ? and version = ?")
                .params(on(change), before.id().value(), before.version())
                .update();
    }

    private UUID idea(Partnership partnership, JsonNode node) {
        return database.sql("select id from innovation.idea"
                        + " where partnership_id = ? and source = ? and external_id = ?")
                .param(partnership.id().value())
                .param(WallExample.SOURCE)
                .param(node.path("idea").asString())
                .query(UUID.class)
                .single();
    }

    private UUID person(String name) {
        return people.ofUserName(name).orElseThrow().id().value();
    }

    private @Nullable UUID affiliate(String code) {
        return code.isEmpty()
                ? null
                : affiliates.ofCode(code).orElseThrow().id().value();
    }

    private static OffsetDateTime on(JsonNode node) {
        return OffsetDateTime.parse(node.path("on").asString());
    }

    private static JsonNode talk() {
        try (InputStream in = TalkExample.class.getResourceAsStream("talk.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
