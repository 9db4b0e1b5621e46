package org.harambee.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every migration that this program brings: its path in the program, and its text. */
record MigrationScripts(SortedMap<String, String> texts) {
    private static final String ALL = "classpath*:org/harambee/*/db/V*.sql";
    private static final Pattern PATH = Pattern.compile("org/harambee/([^/]+)/db/.*");

    static MigrationScripts find() {
        var texts = new TreeMap<String, String>();
        try {
            for (var script : new PathMatchingResourcePatternResolver().getResources(ALL)) {
                var path = PATH.matcher(script.getURL().toString());
                if (path.find()) {
                    texts.put(path.group(), script.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MigrationScripts(texts);
    }

    SortedSet<String> modules() {
        var modules = new TreeSet<String>();
        for (var script : texts.keySet()) {
            var path = PATH.matcher(script);
            if (path.matches()) {
                modules.add(path.group(1));
            }
        }
        return modules;
    }

    /** The same for the same scripts and the same role to work with, whatever the machine. */
    String fingerprint(String app) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(app.getBytes(StandardCharsets.UTF_8));
            texts.forEach((path, text) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
