package org.harambee.ui;

/** Only a signed-in person can go on here: a reader is asked to sign in and then led back. */
public class SignInFirst extends RuntimeException {}
