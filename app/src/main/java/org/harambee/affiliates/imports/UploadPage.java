package org.harambee.affiliates.imports;

import org.harambee.ui.Form;

/** The form that takes a file. */
public record UploadPage(Form form) {}
