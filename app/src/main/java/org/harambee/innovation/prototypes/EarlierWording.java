package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was said until somebody corrected it.
 *
 * @param told what said it
 * @param replaced who put the next wording in its place, for whom, and when
 */
public record EarlierWording<T>(UUID told, T words, Signature replaced) {

    /** Those of a query, in its order, by what said them; its column {@code told_id} tells that. */
    public static <T> Map<UUID, List<EarlierWording<T>>> of(JdbcClient.StatementSpec query, RowMapper<T> words) {
        return query
                .query((row, number) -> new EarlierWording<>(
                        row.getObject("told_id", UUID.class),
                        words.mapRow(row, number),
                        Signature.of(row, "replaced_by", "replaced_for", "replaced_at")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(EarlierWording::told));
    }
}
