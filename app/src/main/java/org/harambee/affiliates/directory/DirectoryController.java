package org.harambee.affiliates.directory;

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

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/affiliates")
    ModelAndView list(Viewer viewer, Form form) {
        Locale locale = viewer.language().locale();
        Filter filter = Filter.of(form);
        int found = directory.found(filter, locale);
        int from = first(form, found);
        return Pages.show(
                "affiliates/directory/list",
                new DirectoryPage(
                        filter,
                        choices(),
                        directory.lines(filter, locale, from, DirectoryPage.MOST),
                        found,
                        directory.all(),
                        from,
                        atlas(filter, locale)));
    }

    private Atlas atlas(Filter filter, Locale locale) {
        return new Atlas(
                directory.countries(filter, locale),
                directory.regions(filter, locale),
                directory.elsewhere(filter, locale));
    }

    private Choices choices() {
        return new Choices(
                directory.occurring(Directory.Listed.countries),
                directory.occurring(Directory.Listed.languages),
                directory.occurring(Directory.Listed.networks));
    }

    // a page that is not there is the nearest one that is
    private static int first(Form form, int found) {
        int last = Math.max(0, (found - 1) / DirectoryPage.MOST);
        int asked = form.text("page")
                        .filter(page -> page.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(1)
                - 1;
        return Math.clamp(asked, 0, last) * DirectoryPage.MOST;
    }
}
