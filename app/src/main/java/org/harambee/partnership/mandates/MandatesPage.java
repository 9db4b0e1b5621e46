package org.harambee.partnership.mandates;

import java.util.List;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;

public record MandatesPage(PartnershipFrame frame, Affiliate affiliate, List<Mandate> mandates, Form form) {

    public String path() {
        return frame.partnership().path() + "/partners/" + affiliate.code() + "/mandates";
    }
}
