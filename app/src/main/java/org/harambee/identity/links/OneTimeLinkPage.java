package org.harambee.identity.links;

import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * @param path of the link itself
 * @param userName whose password is chosen anew; null for the first administrator, who also chooses a name
 */
public record OneTimeLinkPage(
        Form form, String path, @Nullable String userName) {}
