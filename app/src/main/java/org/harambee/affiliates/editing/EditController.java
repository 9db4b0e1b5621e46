package org.harambee.affiliates.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Memberships;
import org.harambee.affiliates.entry.Entries;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Field;
import org.harambee.affiliates.entry.Reading;
import org.harambee.affiliates.entry.Stored;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class EditController {
    private static final String FORM = "affiliates/editing/edit";

    private final Entries entries;
    private final Memberships memberships;
    private final EntryEditing editing;
    private final Once once;

    EditController(Entries entries, Memberships memberships, EntryEditing editing, Once once) {
        this.entries = entries;
        this.memberships = memberships;
        this.editing = editing;
        this.once = once;
    }

    @GetMapping("/affiliates/{code}/edit")
    ModelAndView edit(@PathVariable String code, Viewer viewer) {
        if (!viewer.signedIn()) {
            return Pages.to("/sign-in?back=/affiliates/" + code + "/edit");
        }
        Stored stored = kept(code, viewer);
        return Pages.show(FORM, new EditPage(Typed.form(stored.entry(), stored.version()), stored, List.of()));
    }

    @PostMapping("/affiliates/{code}/edit")
    ModelAndView change(@PathVariable String code, Viewer viewer, Form form) {
        Stored stored = kept(code, viewer);
        Map<Field, List<String>> typed = Typed.of(form, false, viewer.language().locale());
        return answer(editing.change(stored, version(form), typed, person(viewer)), form, stored);
    }

    @GetMapping("/affiliates/new")
    ModelAndView start(Viewer viewer) {
        if (!viewer.signedIn()) {
            return Pages.to("/sign-in?back=/affiliates/new");
        }
        administrator(viewer);
        return Pages.show(FORM, new EditPage(Form.empty(), null, List.of()));
    }

    @PostMapping("/affiliates/new")
    ModelAndView add(Viewer viewer, Form form) {
        administrator(viewer);
        Map<Field, List<String>> typed = Typed.of(form, true, viewer.language().locale());
        return once.attempted(form, person(viewer), () -> added(typed, form, viewer))
                .map(path -> Pages.done(path, "affiliates-saved"))
                .orElseGet(() -> Pages.refused(FORM, new EditPage(form, null, List.of())));
    }

    private Optional<String> added(Map<Field, List<String>> typed, Form form, Viewer viewer) {
        return switch (editing.add(typed, person(viewer))) {
            case Adding.Added(var code) -> Optional.of("/affiliates/" + code);
            case Adding.Refused(var reading) -> {
                refuse(form, reading);
                yield Optional.empty();
            }
        };
    }

    private static ModelAndView answer(Edited edited, Form form, Stored stored) {
        return switch (edited) {
            case Edited.Saved saved -> Pages.done("/affiliates/" + saved.code(), "affiliates-saved");
            case Edited.Refused refused ->
                Pages.refused(FORM, new EditPage(refuse(form, refused.reading()), stored, List.of()));
            case Edited.Overtaken overtaken -> Pages.refused(FORM, overtaken(overtaken));
        };
    }

    private static Form refuse(Form form, Reading reading) {
        reading.refusals().forEach((field, said) -> form.refuse(field.word(), said));
        return form;
    }

    // what was typed stays; saving it once more, now knowingly, puts it over what the other person has saved
    private static EditPage overtaken(Edited.Overtaken overtaken) {
        Stored current = overtaken.current();
        Entry mine = current.entry().with(overtaken.mine());
        List<EditPage.Disputed> disputed = current.entry().differences(mine).stream()
                .map(field -> new EditPage.Disputed(field, current.entry().list(field), mine.list(field)))
                .toList();
        Form again = Typed.form(mine, current.version()).refuse("", "ui-overtaken");
        return new EditPage(again, current, disputed);
    }

    private Stored kept(String code, Viewer viewer) {
        return entries.find(code)
                .filter(stored -> memberships.keeps(viewer, stored.affiliate()))
                .orElseThrow(NotHere::new);
    }

    private static void administrator(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new NotHere();
        }
    }

    private static int version(Form form) {
        return form.text(EditPage.VERSION)
                .filter(version -> version.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static UUID person(Viewer viewer) {
        return viewer.id().orElseThrow(NotHere::new);
    }
}
