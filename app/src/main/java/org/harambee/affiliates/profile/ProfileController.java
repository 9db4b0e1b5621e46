package org.harambee.affiliates.profile;

import java.util.List;
import org.harambee.affiliates.entry.Entries;
import org.harambee.affiliates.entry.Stored;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProfileController {
    private final Entries entries;

    ProfileController(Entries entries) {
        this.entries = entries;
    }

    @GetMapping("/affiliates/{code}")
    ModelAndView profile(@PathVariable String code) {
        Stored stored = entries.find(code).orElseThrow(NotHere::new);
        return Pages.show("affiliates/profile/profile", new ProfilePage(new Known(stored.entry()), List.of()));
    }
}
