package org.harambee.identity.me;

import java.util.List;
import java.util.UUID;
import org.harambee.identity.accounts.Profile;
import org.harambee.identity.sessions.Session;
import org.harambee.ui.Form;

/**
 * @param profile as stored
 * @param details the form of the profile
 * @param password the form of the password
 * @param here the session of the browser at hand
 */
public record MePage(Profile profile, Form details, Form password, List<Session> sessions, UUID here) {}
