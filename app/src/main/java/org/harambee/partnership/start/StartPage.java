package org.harambee.partnership.start;

import java.util.List;
import java.util.Map;
import org.harambee.ui.Form;

/**
 * The first step, of a new draft or of one that is there.
 *
 * @param drafts the viewer's drafts, to go on with
 * @param affiliates the affiliates the viewer coordinates, id to name; empty for those who can't start a partnership
 * @param address where the form goes
 */
public record StartPage(List<Draft> drafts, Map<String, String> affiliates, String address, Form form) {}
