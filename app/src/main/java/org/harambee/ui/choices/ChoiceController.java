package org.harambee.ui.choices;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.harambee.ui.Cookies;
import org.harambee.ui.Language;
import org.harambee.ui.LocalPath;
import org.harambee.ui.Pages;
import org.harambee.ui.Zones;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Language, theme and zone are links, so that pages which everyone shares need no form token. They change nothing but
 * the browser's own memory.
 */
@Controller
class ChoiceController {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @GetMapping("/language/{tag}")
    ResponseEntity<Void> language(
            @PathVariable String tag, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        String chosen = Language.ofTag(tag).orElse(Language.ENGLISH).tag();
        return remember(request, Cookies.LANGUAGE, chosen, back);
    }

    @GetMapping("/theme/{theme}")
    ResponseEntity<Void> theme(
            @PathVariable String theme, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        String chosen = Set.of("light", "dark").contains(theme) ? theme : "auto";
        return remember(request, Cookies.THEME, chosen, back);
    }

    @GetMapping("/zone")
    ModelAndView zones(@RequestParam(defaultValue = "/") String back) {
        return Pages.show("ui/choices/zones", new ZonesPage(LocalPath.or(back, "/"), Zones.names()));
    }

    @GetMapping(value = "/zone", params = "zone")
    ResponseEntity<Void> zone(
            @RequestParam String zone, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        String chosen = Zones.names().contains(zone) ? zone : "UTC";
        return remember(request, Cookies.ZONE, chosen.replace('/', '.'), back);
    }

    private static ResponseEntity<Void> remember(HttpServletRequest request, String cookie, String value, String back) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.SET_COOKIE,
                        Cookies.of(request, cookie, value, REMEMBERED).toString())
                .header(HttpHeaders.LOCATION, LocalPath.or(back, "/"))
                .build();
    }
}
