package org.harambee.identity.signin;

import java.util.List;
import org.harambee.identity.example.SampleGroup;
import org.harambee.ui.Form;

/**
 * @param back where to go once signed in
 * @param samples the sample people, where anyone may sign in as one
 */
public record SignInPage(Form form, String back, List<SampleGroup> samples) {}
