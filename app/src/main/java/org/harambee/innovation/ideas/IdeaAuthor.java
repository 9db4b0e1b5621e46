package org.harambee.innovation.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Names;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * Someone whose idea it is.
 *
 * @param affiliate the affiliate they act for; none for nobody
 * @param accepted whether they said yes; who told an idea has, who was asked to join may not have yet
 */
public record IdeaAuthor(IdeaId idea, PersonId person, Optional<AffiliateId> affiliate, boolean accepted)
        implements Names.Speaker {

    @Override
    public UUID personId() {
        return person.value();
    }

    @Override
    public @Nullable UUID affiliateId() {
        return affiliate.map(AffiliateId::value).orElse(null);
    }

    @Override
    public @Nullable String wikiName() {
        return null;
    }

    static IdeaAuthor read(ResultSet row, int number) throws SQLException {
        return new IdeaAuthor(
                new IdeaId(row.getObject("idea_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("affiliate_id", UUID.class)).map(AffiliateId::new),
                row.getBoolean("accepted"));
    }
}
