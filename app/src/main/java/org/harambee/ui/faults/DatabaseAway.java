package org.harambee.ui.faults;

import jakarta.servlet.http.HttpServletResponse;
import org.harambee.ui.Pages;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A database that can't be reached is no fault of the page: it says so, and that waiting helps. */
@ControllerAdvice
class DatabaseAway {

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    ModelAndView away(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        ModelAndView page = Pages.show("ui/faults/fault", new FaultPage(503));
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }
}
