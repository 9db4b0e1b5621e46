package org.harambee.affiliates.directory;

import java.util.List;
import java.util.Locale;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DirectoryController {
    private final Directory directory;
    private final Whole whole;

    DirectoryController(Directory directory, Whole whole) {
        this.directory = directory;
        this.whole = whole;
    }

    @GetMapping("/affiliates")
    ModelAndView list(Viewer viewer, Form form) {
        Locale locale = viewer.language().locale();
        Filter filter = Filter.of(form);
        Whole.Known known = whole.now();
        List<Line> first = directory.lines(filter, locale, 0, DirectoryPage.MOST);
        // nearly always one page holds all of them, and nothing more has to be asked
        DirectoryPage page = first.size() < DirectoryPage.MOST
                ? new DirectoryPage(filter, known.choices(), first, first.size(), known.all(), 0, Atlas.of(first))
                : oneOfSeveral(filter, locale, known, asked(form));
        return Pages.show("affiliates/directory/list", page);
    }

    private DirectoryPage oneOfSeveral(Filter filter, Locale locale, Whole.Known known, int asked) {
        int found = directory.found(filter, locale);
        int last = Math.max(0, (found - 1) / DirectoryPage.MOST);
        // a page that is not there is the nearest one that is
        int from = Math.clamp(asked, 0, last) * DirectoryPage.MOST;
        List<Line> lines = directory.lines(filter, locale, from, DirectoryPage.MOST);
        Atlas atlas = new Atlas(
                directory.countries(filter, locale),
                directory.regions(filter, locale),
                directory.elsewhere(filter, locale));
        return new DirectoryPage(filter, known.choices(), lines, found, known.all(), from, atlas);
    }

    private static int asked(Form form) {
        return form.text("page")
                        .filter(page -> page.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(1)
                - 1;
    }
}
