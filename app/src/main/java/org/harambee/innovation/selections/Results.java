package org.harambee.innovation.selections;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was counted and what came out of it. */
@Repository
class Results {
    private final JdbcClient database;

    Results(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what is known first. */
    void keep(Selection selection, Result result, @Nullable String outcome, byte @Nullable [] election) {
        database.sql("insert into innovation.selection_result (selection_id, partnership_id, ballots, withdrawn,"
                        + " unshown, election, outcome, told, previews, stage) values (:selection, :partnership,"
                        + " :ballots, :withdrawn::integer[], :unshown, :election, :outcome, :told, :previews::jsonb,"
                        + " :stage)")
                .param("selection", selection.id())
                .param("partnership", selection.partnership().value())
                .param("ballots", result.ballots())
                .param("withdrawn", result.withdrawn().toArray(Integer[]::new))
                .param("unshown", result.unshown())
                .param("election", election == null ? null : compressed(election), Types.BINARY)
                .param("outcome", outcome, Types.VARCHAR)
                .param("told", outcome == null ? null : Told.read(outcome).text(), Types.VARCHAR)
                .param("previews", JsonMapper.shared().writeValueAsString(result.previews()))
                .param("stage", result.stage().word())
                .update();
    }

    /** Adds what every rule would have chosen. */
    void compared(UUID selection, List<Preview> previews) {
        database.sql("update innovation.selection_result set previews = ?::jsonb, stage = ? where selection_id = ?")
                .params(JsonMapper.shared().writeValueAsString(previews), Result.Stage.COMPARED.word(), selection)
                .update();
    }

    /** Puts the outcome with all its reasons in the place of the plain one. */
    void explained(UUID selection, String outcome) {
        database.sql("update innovation.selection_result set outcome = ?, told = ?, stage = ? where selection_id = ?")
                .params(outcome, Told.read(outcome).text(), Result.Stage.EXPLAINED.word(), selection)
                .update();
    }

    /** What pages tell of the outcome: a small part of it. */
    Optional<Told> told(UUID selection) {
        return database.sql("select coalesce(told, '') from innovation.selection_result where selection_id = ?"
                        + " and outcome is not null")
                .param(selection)
                .query(String.class)
                .optional()
                // counted before the small part was kept beside the whole
                .flatMap(text -> text.isEmpty() ? outcome(selection).map(Told::read) : Optional.of(Told.of(text)));
    }

    Optional<Result> of(UUID selection) {
        return database.sql("select stage, ballots, withdrawn, unshown, previews from innovation.selection_result"
                        + " where selection_id = ?")
                .param(selection)
                .query(Results::result)
                .optional();
    }

    /** What the command {@code select} tells of it; may be large. */
    Optional<String> outcome(UUID selection) {
        return database.sql("select outcome from innovation.selection_result where selection_id = ?"
                        + " and outcome is not null")
                .param(selection)
                .query(String.class)
                .optional();
    }

    /** What was counted, as a .pb file. */
    Optional<byte[]> election(UUID selection) {
        return database.sql("select election from innovation.selection_result where selection_id = ?"
                        + " and election is not null")
                .param(selection)
                .query((row, number) -> expanded(row.getBytes("election")))
                .optional();
    }

    private static Result result(ResultSet row, int number) throws SQLException {
        return new Result(
                Worded.find(Result.Stage.class, row.getString("stage")).orElseThrow(),
                row.getInt("ballots"),
                List.of((Integer[]) row.getArray("withdrawn").getArray()),
                row.getString("unshown"),
                JsonMapper.shared()
                        .readTree(row.getString("previews"))
                        .valueStream()
                        .map(Preview::read)
                        .toList());
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var out = quick(bytes)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A few per cent larger, in a fifth of the time: at the usual level this took longer than to count. */
    private static GZIPOutputStream quick(OutputStream bytes) throws IOException {
        return new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    private static byte[] expanded(byte[] compressed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
