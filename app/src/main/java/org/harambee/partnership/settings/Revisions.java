package org.harambee.partnership.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Audience;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Revised;
import org.harambee.ui.Worded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what partnerships say of themselves. */
@Repository
class Revisions {
    private static final String STANDING =
            "select name, purpose, languages, zone, audience, version from partnership.partnership where id = ?";

    private final JdbcClient database;
    private final Acts acts;

    Revisions(JdbcClient database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    Standing of(PartnershipId partnership) {
        return read(STANDING, partnership);
    }

    /** @param version the version the person had before them when they began to type */
    @Transactional
    Revised<Standing> revise(Partnership partnership, About after, int version, Actor by) {
        Standing before = read(STANDING + " for update", partnership.id());
        List<About.Part> changed = before.about().differences(after);
        if (changed.isEmpty()) {
            return new Revised.Saved<>(partnership.path());
        }
        if (before.version() != version) {
            return new Revised.Overtaken<>(before);
        }
        write(partnership.id(), after);
        changed.forEach(part -> acts.record(act(partnership, part, before.about(), after, by)));
        return new Revised.Saved<>(partnership.path());
    }

    private Standing read(String sql, PartnershipId partnership) {
        return database.sql(sql)
                .param(partnership.value())
                .query(Revisions::standing)
                .single();
    }

    private void write(PartnershipId partnership, About after) {
        Settings settings = after.settings();
        database.sql("update partnership.partnership set name = ?, purpose = ?, languages = ?, zone = ?, audience = ?,"
                        + " version = version + 1 where id = ?")
                .param(after.name())
                .param(after.purpose())
                .param(settings.languages().toArray(String[]::new))
                .param(settings.zone())
                .param(settings.audience().word())
                .param(partnership.value())
                .update();
    }

    /** Each part that changed is told on a line of its own, with what stood there before where that is short. */
    private static Act act(Partnership partnership, About.Part part, About before, About after, Actor by) {
        String kind = "partnership-act-about-" + part.word();
        String fromTo = before.told(part) + " → " + after.told(part);
        return switch (part) {
            case NAME, LANGUAGES, ZONE -> new Act(partnership.id(), by, kind, partnership.path(), fromTo);
            case PURPOSE -> new Act(partnership.id(), by, kind, partnership.path(), after.purpose());
            case AUDIENCE ->
                new Act(partnership.id(), by, kind + "-" + after.told(part), partnership.path(), after.name());
        };
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        Settings settings = new Settings(
                List.of((String[]) row.getArray("languages").getArray()),
                row.getString("zone"),
                Worded.find(Audience.class, row.getString("audience")).orElse(Audience.PUBLIC));
        return new Standing(
                new About(row.getString("name"), row.getString("purpose"), settings), row.getInt("version"));
    }
}
