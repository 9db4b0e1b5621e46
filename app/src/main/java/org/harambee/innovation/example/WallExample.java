package org.harambee.innovation.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.harambee.database.Example;
import org.harambee.innovation.imports.IdeaFileImport;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An invented wall of 350 ideas in five languages: of the real one no more than five concepts is known. */
@Component
@Order(52)
class WallExample implements Example {
    private final Partnerships partnerships;
    private final IdeaFileImport ideas;

    WallExample(Partnerships partnerships, IdeaFileImport ideas) {
        this.partnerships = partnerships;
        this.ideas = ideas;
    }

    @Override
    public String module() {
        return "innovation-wall";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        IdeaFileImport.Outcome outcome = ideas.run(unlock, "wall", wall(), false, Map.of("invented", true));
        if (!(outcome instanceof IdeaFileImport.Outcome.Told(var report)) || !report.applicable()) {
            throw new IllegalStateException("The wall of the example world can't be read: " + outcome);
        }
    }

    private static byte[] wall() {
        try (InputStream in = WallExample.class.getResourceAsStream("wall.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
