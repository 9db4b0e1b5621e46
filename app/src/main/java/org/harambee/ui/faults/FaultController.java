package org.harambee.ui.faults;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.harambee.ui.Pages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends every request that ended in an error. An exception's own words never reach a page. */
@Controller
class FaultController implements ErrorController {
    private static final Set<Integer> SAID = Set.of(400, 403, 404, 405, 413, 500, 503);

    private final DatabaseAway databaseAway;

    FaultController(DatabaseAway databaseAway) {
        this.databaseAway = databaseAway;
    }

    @RequestMapping("/error")
    ModelAndView fault(HttpServletRequest request, HttpServletResponse response) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (DatabaseAway.isCause(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return databaseAway.away(response);
        }
        int status = code == null ? 404 : (int) code;
        int said = SAID.contains(status) ? status : status < 500 ? 400 : 500;
        ModelAndView page = Pages.show("ui/faults/fault", new FaultPage(said));
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }
}
