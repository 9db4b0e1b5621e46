package org.harambee.ui.faults;

import jakarta.servlet.http.HttpServletResponse;
import org.harambee.ui.Pages;
import org.jspecify.annotations.Nullable;
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

    /** Whether a fault outside a controller, such as finding out who is signed in, came from the database. */
    static boolean isCause(@Nullable Object fault) {
        for (Throwable cause = fault instanceof Throwable first ? first : null;
                cause != null;
                cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) {
                return true;
            }
        }
        return false;
    }
}
