package org.harambee.identity.links;

import org.harambee.ui.Form;

/** @param form holds no field, only the sentence of someone who has tried too many links */
public record GonePage(Form form) {}
