package org.harambee.affiliates;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds affiliates for the modules above. */
@Repository
public class Affiliates {
    private static final String AFFILIATE =
            "select id, code, name, own_name, kind, countries, region, languages, zones from affiliates.affiliate ";

    private final JdbcClient database;

    Affiliates(JdbcClient database) {
        this.database = database;
    }

    public Optional<Affiliate> find(AffiliateId id) {
        return database.sql(AFFILIATE + "where id = ?")
                .param(id.value())
                .query(Affiliates::affiliate)
                .optional();
    }

    public Optional<Affiliate> ofCode(String code) {
        return database.sql(AFFILIATE + "where code = ?")
                .param(code)
                .query(Affiliates::affiliate)
                .optional();
    }

    /** All of the directory, by name. */
    public List<Affiliate> all() {
        return database.sql(AFFILIATE + "order by name, code")
                .query(Affiliates::affiliate)
                .list();
    }

    /** The affiliates of these ids, by id; an id none has is left out. */
    public Map<AffiliateId, Affiliate> named(Collection<AffiliateId> ids) {
        UUID[] values = ids.stream().map(AffiliateId::value).distinct().toArray(UUID[]::new);
        return database.sql(AFFILIATE + "where id = any(?)").param(values).query(Affiliates::affiliate).list().stream()
                .collect(Collectors.toMap(Affiliate::id, Function.identity()));
    }

    private static Affiliate affiliate(ResultSet row, int number) throws SQLException {
        return new Affiliate(
                new AffiliateId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("own_name"),
                AffiliateKind.ofWord(row.getString("kind")).orElseThrow(),
                texts(row.getArray("countries")),
                row.getString("region"),
                texts(row.getArray("languages")),
                texts(row.getArray("zones")).stream().map(ZoneId::of).toList());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
