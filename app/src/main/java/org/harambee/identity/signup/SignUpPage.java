package org.harambee.identity.signup;

import org.harambee.ui.Form;

public record SignUpPage(Form form) {
    static final String TEMPLATE = "identity/signup/sign-up";
}
