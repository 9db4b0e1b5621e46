/**
 * Reads a session submission from the text of its wiki page, as copied from the browser or as wikitext, and tells field
 * by field what was understood. Knows nothing of the database and shows no words to people: reports are codes with
 * values. Never invents: what is not clearly said stays open and is reported. Start reading at {@link
 * org.harambee.gatherings.submissions.SubmissionReader}.
 */
@NullMarked
package org.harambee.gatherings.submissions;

import org.jspecify.annotations.NullMarked;
