package org.harambee.partnership.start;

import org.harambee.partnership.settings.Offered;
import org.harambee.ui.Form;

/** The third step. */
public record SettingsPage(Draft draft, Offered offered, Form form) {}
