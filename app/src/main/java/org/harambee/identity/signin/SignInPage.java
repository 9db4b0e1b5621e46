package org.harambee.identity.signin;

import java.util.List;
import org.harambee.identity.example.SampleGroup;
import org.harambee.identity.held.HeldForm;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * @param back where to go once signed in
 * @param held a form that waits for its sender to sign in, or null
 * @param samples the sample people, where anyone may sign in as one
 */
public record SignInPage(Form form, String back, @Nullable HeldForm held, List<SampleGroup> samples) {
    static final String TEMPLATE = "identity/signin/sign-in";
}
