package org.harambee.gatherings.submissions;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harambee.gatherings.submissions.Origin.How;
import org.harambee.gatherings.submissions.ParameterNames.Numbered;
import org.harambee.gatherings.submissions.TemplateCall.Parameter;
import org.harambee.gatherings.submissions.Unplaced.Reason;

/** Finds the template that carries the submission, whatever its name, and puts its parameters on the sheet. */
final class TemplateReader {

    private static final int FEWEST_FIELDS = 2;
    private static final List<String> OTHERS = List.of("cite", "citation", "infobox", "information", "book", "artwork");

    private final Wikitext wikitext;
    private final Sheet sheet;

    TemplateReader(Wikitext wikitext, Sheet sheet) {
        this.wikitext = wikitext;
        this.sheet = sheet;
    }

    /** The lines outside the template; all lines if there is none. */
    Page read() {
        Optional<TemplateCall> call = new CallScanner(wikitext)
                .scan().stream()
                        .filter(found -> fields(found).size() >= FEWEST_FIELDS)
                        .filter(found -> OTHERS.stream().noneMatch(lower(found.name())::startsWith))
                        .max(Comparator.comparingInt(found -> fields(found).size()));
        int end = wikitext.text().length();
        if (call.isEmpty()) {
            return Page.withoutTemplate(Flattener.flatten(wikitext, 0, end));
        }
        place(call.get());
        List<TextLine> before = Flattener.flatten(wikitext, 0, call.get().start());
        List<TextLine> rest = Flattener.flatten(wikitext, call.get().end(), end);
        return new Page(before, true, rest);
    }

    private static Set<Field> fields(TemplateCall call) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Parameter parameter : call.parameters()) {
            ParameterNames.read(parameter.name()).map(Numbered::field).ifPresent(fields::add);
        }
        return fields;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void place(TemplateCall call) {
        if (fields(call).size() > FEWEST_FIELDS || !fields(call).contains(Field.TITLE)) {
            sheet.markCertain();
        }
        settleFrame(call);
        call.parameters().forEach(this::place);
        if (!call.closed()) {
            sheet.remark(
                    Field.TITLE, Remark.of(Remark.Code.TEMPLATE_NOT_CLOSED, "template", Plain.oneLine(call.name())));
        }
    }

    /** The lines that only hold the template together. */
    private void settleFrame(TemplateCall call) {
        int nameEnd = call.parameters().getFirst().start();
        for (int line = line(call.start()); line <= line(nameEnd); line++) {
            wikitext.ledger().boilerplate(line);
        }
        wikitext.ledger().boilerplate(line(Math.max(call.start(), call.end() - 1)));
    }

    private void place(Parameter parameter) {
        List<TextLine> lines = Flattener.flatten(wikitext, parameter.valueStart(), parameter.valueEnd());
        Optional<Numbered> field = ParameterNames.read(parameter.name());
        int line = line(parameter.start());
        wikitext.ledger().used(line);
        if (field.isEmpty()) {
            String name = parameter.name().isEmpty() ? "" : parameter.name() + " = ";
            for (TextLine text : lines) {
                wikitext.ledger()
                        .unplaced(text.number(), text.isBlank() ? "" : name + text.full(), Reason.UNKNOWN_PARAMETER);
            }
            return;
        }
        settle(parameter);
        Origin origin = new Origin(How.PARAMETER, parameter.name(), line);
        sheet.add(field.get().field(), new Entry(origin, field.get().number(), withoutEdges(lines), false));
    }

    private void settle(Parameter parameter) {
        for (int line = line(parameter.start()); line <= line(parameter.valueEnd() - 1); line++) {
            wikitext.ledger().used(line);
        }
    }

    private static List<TextLine> withoutEdges(List<TextLine> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }

    private int line(int position) {
        return wikitext.index()
                .lineAt(Math.min(position, Math.max(0, wikitext.text().length() - 1)));
    }
}
