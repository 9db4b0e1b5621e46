package org.harambee.identity.held;

/**
 * @param said the message that says why the form has not been sent yet
 */
public record HeldPage(HeldForm held, String said) {
    public static final String TEMPLATE = "identity/held/held";
}
