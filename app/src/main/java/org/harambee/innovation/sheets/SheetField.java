package org.harambee.innovation.sheets;

import java.util.Set;
import org.harambee.ui.Worded;

/**
 * Something a column may hold: a constant of the enum of what a row can tell. Its word also names its column in our own
 * exports.
 */
public interface SheetField extends Worded {

    /** What people and programs call it otherwise, in small letters. */
    Set<String> aliases();
}
