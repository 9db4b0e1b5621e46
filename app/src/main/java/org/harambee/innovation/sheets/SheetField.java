package org.harambee.innovation.sheets;

import java.util.Set;

/** Something a column may hold: a constant of the enum of what a row can tell. */
public interface SheetField {

    /** The word for it in forms and message keys, and the name of its column in our own exports. */
    String word();

    /** What people and programs call it otherwise, in small letters. */
    Set<String> aliases();
}
