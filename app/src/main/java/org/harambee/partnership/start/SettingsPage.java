package org.harambee.partnership.start;

import java.util.Map;
import org.harambee.ui.Form;

/**
 * The third step.
 *
 * @param languages languages to tick, tag to name
 * @param zones zones to choose from, those of the partners first
 */
public record SettingsPage(Draft draft, Map<String, String> languages, Map<String, String> zones, Form form) {}
