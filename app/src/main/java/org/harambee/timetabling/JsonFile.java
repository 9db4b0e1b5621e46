package org.harambee.timetabling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harambee.telling.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file, or standard input where its name is -. */
final class JsonFile {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    static JsonNode read(String name) throws Refusal {
        try {
            return STRICT.readTree(bytes(name));
        } catch (JacksonException wrong) {
            var place = wrong.getLocation();
            throw Refusal.ofInput(name + ", line " + (place == null ? 1 : Math.max(1, place.getLineNr()))
                    + ": this is no JSON: "
                    + words(String.valueOf(wrong.getOriginalMessage())) + ".");
        } catch (IOException broken) {
            throw Refusal.ofInput(name + " could not be read: " + broken.getMessage() + ".");
        }
    }

    /** Without what only concerns who reads by program. */
    private static String words(String message) {
        return message.lines().findFirst().orElse("").replaceAll("\\s*(\\(for \\w+ starting|\\[Source).*", "");
    }

    private static byte[] bytes(String name) throws IOException, Refusal {
        if (name.equals("-")) {
            return System.in.readAllBytes();
        }
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw Refusal.ofInput(name + " is a directory; name a JSON file.");
        }
        if (!Files.isReadable(path)) {
            throw Refusal.ofInput("There is no file " + name + " that can be read.");
        }
        return Files.readAllBytes(path);
    }
}
