package org.harambee.gatherings.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.harambee.gatherings.Place;
import org.harambee.ui.Form;
import org.harambee.ui.Said;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param report what the text would bring; none before one was given
 * @param text the text of the page, as typed or read from a file
 */
public record ImportPage(Place.OfGathering place, ImportReport.@Nullable Understood report, String text, Form form) {

    public List<ReportLine> lines() {
        return report == null
                ? List.of()
                : report.reading().fields().stream().map(ReportLine::of).toList();
    }

    public String outcome(Screen screen, ImportReport.Understood told) {
        String key = "gatherings-import-" + told.outcome().word();
        String fields = told.changed().stream()
                .map(field -> screen.say("gatherings-field-" + field))
                .collect(Collectors.joining(", "));
        return told.changed().isEmpty() ? screen.say(key) : screen.say(Said.of(key, "fields", fields));
    }
}
