package org.harambee.gatherings;

/**
 * Someone who presents a session, as the submission writes it; what it does not say is empty.
 *
 * @param userName the user name on the wikis
 */
public record Author(String name, String userName, String affiliation) {}
