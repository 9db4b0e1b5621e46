package org.harambee.identity.signup;

import org.harambee.ui.Form;
import org.harambee.ui.LocalPath;

public record SignUpPage(Form form) {
    static final String TEMPLATE = "identity/signup/sign-up";

    /** Where to go once signed up. */
    public String back() {
        return LocalPath.back(form);
    }
}
