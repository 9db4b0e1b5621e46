package org.harambee.ui;

/**
 * A place in the site's main navigation; modules provide them as beans.
 *
 * @param order where it stands, lowest first
 * @param path its address
 * @param key the message that names it
 */
public record NavigationEntry(int order, String path, String key) {}
