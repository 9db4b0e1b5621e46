package org.harambee.ui;

/**
 * Addresses to which also someone without an account may send a form; the page decides what it takes. Everywhere else
 * a form takes an account. Modules provide these as beans.
 *
 * @param pattern the addresses, as Spring reads patterns of paths
 */
public record OpenDoor(String pattern) {}
