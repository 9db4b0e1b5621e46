package org.harambee.partnership;

import java.util.List;

/** What stands around every page of a partnership: its name and its tabs. See {@code partnership/frame.jte}. */
public record PartnershipFrame(Partnership partnership, List<PartnershipTab> tabs) {

    /** The address of a tab in this partnership. */
    public String path(PartnershipTab tab) {
        return partnership.path() + tab.path();
    }

    /** The tab this address belongs to: the one with the longest path it lies within, if any. */
    public boolean current(PartnershipTab tab, String address) {
        String path = path(tab);
        int query = address.indexOf('?');
        String here = query < 0 ? address : address.substring(0, query);
        return here.equals(path) || (!tab.path().isEmpty() && here.startsWith(path + "/"));
    }
}
