package org.harambee.ui.choices;

import java.util.Set;

/**
 * @param back where to go when a zone is chosen
 * @param zones the IANA names to choose from
 */
public record ZonesPage(String back, Set<String> zones) {}
