package org.harambee.innovation.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a table is brought, mapped, tried and taken: the answers of a controller, whatever the rows become. Who may do
 * it is the controller's to ask.
 */
@Component
public class SheetDesk {
    private static final String UPLOAD = "innovation/sheets/upload";
    private static final int LONGEST_NAME = 100;

    private final Uploads uploads;

    SheetDesk(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The form that takes a table. */
    public ModelAndView blank(PartnershipFrame frame, RowTaker<?, ?> taker) {
        return Pages.show(UPLOAD, new UploadPage(frame, taker.of(), taker.fields(), Form.empty()));
    }

    /** Keeps what was brought, a file or pasted cells, and leads to its report. */
    public ModelAndView bring(
            PartnershipFrame frame, RowTaker<?, ?> taker, Actor by, Form form, Optional<MultipartFile> file) {
        Optional<MultipartFile> chosen = file.filter(one -> !one.isEmpty());
        byte[] content = chosen.map(SheetDesk::bytes)
                .orElseGet(() -> form.value("pasted").getBytes(StandardCharsets.UTF_8));
        if (chosen.isEmpty() && form.text("pasted").isEmpty()) {
            form.refuse("file", "innovation-sheet-missing");
        } else if (Sheet.of(content) instanceof Sheet.Unreadable(var why)) {
            form.refuse(chosen.isPresent() ? "file" : "pasted", why);
        }
        String name = form.require("name", LONGEST_NAME);
        if (form.refused()) {
            return Pages.refused(UPLOAD, new UploadPage(frame, taker.of(), taker.fields(), form));
        }
        UUID id = uploads.keep(owner(frame, taker, by), name, content);
        return Pages.to(frame.partnership().path() + "/" + taker.of() + "/imports/" + id);
    }

    /** What taking a table would do; nothing is written. */
    public <F extends Enum<F> & SheetField, T> ModelAndView report(
            PartnershipFrame frame, RowTaker<F, T> taker, Actor by, UUID id, Form form) {
        Uploads.Waiting waiting = uploads.find(owner(frame, taker, by), id).orElseThrow(NotHere::new);
        byte[] content = waiting.content().orElse(null);
        if (content == null) {
            return Pages.done(list(frame, taker), "innovation-sheet-applied-before");
        }
        if (!(Sheet.of(content) instanceof Sheet.Table table)) {
            throw new NotHere();
        }
        Mapping<F> mapping = Mapping.read(taker.fields(), table.columns(), form);
        Report report =
                taker.tried(frame.partnership(), waiting.name(), table, mapping).report();
        int from = Math.max(0, form.number("from"));
        return Pages.show(
                "innovation/sheets/sheet",
                new SheetPage(frame, taker.of(), id, waiting.name(), table, mapping, report, from));
    }

    /** Takes a table as its report said: every row that was not refused, at once, and once. */
    public <F extends Enum<F> & SheetField, T> ModelAndView apply(
            PartnershipFrame frame, RowTaker<F, T> taker, Actor by, UUID id, Form form) {
        Partnership partnership = frame.partnership();
        Uploads.Owner owner = owner(frame, taker, by);
        String name = uploads.find(owner, id).map(Uploads.Waiting::name).orElseThrow(NotHere::new);
        Uploads.Applied applied = uploads.apply(
                owner,
                id,
                form.value("promised"),
                content -> tried(partnership, taker, name, content, form),
                todo -> taker.write(partnership, todo, by));
        return switch (applied) {
            case DONE -> Pages.done(list(frame, taker), "innovation-sheet-applied");
            case DONE_BEFORE -> Pages.done(list(frame, taker), "innovation-sheet-applied-before");
            case OUTDATED -> Pages.done(list(frame, taker) + "/imports/" + id, "innovation-sheet-outdated");
        };
    }

    private static <F extends Enum<F> & SheetField, T> Optional<Uploads.Tried<T>> tried(
            Partnership partnership, RowTaker<F, T> taker, String name, byte[] content, Form form) {
        return Sheet.of(content) instanceof Sheet.Table table
                ? Optional.of(
                        taker.tried(partnership, name, table, Mapping.read(taker.fields(), table.columns(), form)))
                : Optional.empty();
    }

    private static Uploads.Owner owner(PartnershipFrame frame, RowTaker<?, ?> taker, Actor by) {
        return new Uploads.Owner(frame.partnership().id(), by.person().value(), taker.of());
    }

    private static String list(PartnershipFrame frame, RowTaker<?, ?> taker) {
        return frame.partnership().path() + "/" + taker.of();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
