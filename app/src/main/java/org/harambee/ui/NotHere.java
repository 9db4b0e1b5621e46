package org.harambee.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What is asked for does not exist, or this viewer may not see it: the two look the same from outside. */
public class NotHere extends ResponseStatusException {
    public NotHere() {
        super(HttpStatus.NOT_FOUND);
    }
}
