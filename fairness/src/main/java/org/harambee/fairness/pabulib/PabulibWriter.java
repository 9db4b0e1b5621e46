package org.harambee.fairness.pabulib;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.election.Election;

/**
 * Writes .pb files: UTF-8 without a byte order mark, lines that end with LF, quotes only where they are needed. What is
 * written is read as what was written.
 */
public final class PabulibWriter {
    private final Writer out;

    /** Writes into a stream, which is flushed but left open. */
    public PabulibWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Writes back what a file holds, row by row as it is read: every key, column and voter, also those that choosing
     * does not look at. The file is not checked for more than its rows.
     *
     * @param name what errors call the file
     */
    public void copy(InputStream in, String name) throws IOException {
        var rows = new Rows(in, name);
        while (rows.next()) {
            for (int field = 0; field < rows.fields(); field++) {
                out.write(field == 0 ? "" : ";");
                out.write(quoted(rows.text(field)));
            }
            out.write('\n');
        }
        out.flush();
    }

    /**
     * Writes an election with a row for each voter; voters are numbered, ballot after ballot. Groups and, where voters
     * were given any, weights become columns of VOTES.
     *
     * @param meta further keys of META; what follows from the election is put there by itself
     */
    public void write(Election election, Map<String, String> meta) throws IOException {
        new ElectionRows(election, meta, this::row).write();
        out.flush();
    }

    private void row(List<String> fields) throws IOException {
        boolean first = true;
        for (var field : fields) {
            out.write(first ? "" : ";");
            out.write(quoted(field));
            first = false;
        }
        out.write('\n');
    }

    private static String quoted(String field) {
        boolean plain = field.equals(field.strip());
        for (int i = 0; plain && i < field.length(); i++) {
            char c = field.charAt(i);
            plain = c != ';' && c != '"' && c != '\n' && c != '\r';
        }
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
