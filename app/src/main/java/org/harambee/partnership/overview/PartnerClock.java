package org.harambee.partnership.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.harambee.partnership.partners.Partner;

/** What the clock on a partner's wall shows now. */
public record PartnerClock(Partner partner, ZoneId zone, ZonedDateTime now) {
    private static final int MORNING = 6;
    private static final int EVENING = 20;
    private static final int OFFICE_OPENS = 9;
    private static final int OFFICE_CLOSES = 17;
    private static final int SATURDAY = 6;

    static PartnerClock of(Partner partner, ZoneId otherwise, Instant now) {
        ZoneId zone = partner.affiliate().zones().stream().findFirst().orElse(otherwise);
        return new PartnerClock(partner, zone, now.atZone(zone));
    }

    /** The city that stands for the zone: "Dar es Salaam". */
    public String city() {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** The offset from UTC as people write it: "UTC+3". */
    public String offset() {
        String offset = now.getOffset().getId();
        if (offset.equals("Z")) {
            return "UTC";
        }
        String hours = offset.substring(1, 3).replaceFirst("^0", "");
        String minutes = offset.endsWith(":00") ? "" : offset.substring(3, 6);
        return "UTC" + (offset.charAt(0) == '-' ? "\u2212" : "+") + hours + minutes;
    }

    /** Which sentence fits the hour: office hours, a weekend, or day or night outside of them. */
    public String messageKey() {
        boolean weekend = now.getDayOfWeek().getValue() >= SATURDAY;
        if (!weekend && now.getHour() >= OFFICE_OPENS && now.getHour() < OFFICE_CLOSES) {
            return "partnership-clock-office";
        }
        if (now.getHour() < MORNING || now.getHour() >= EVENING) {
            return "partnership-clock-night";
        }
        return weekend ? "partnership-clock-weekend" : "partnership-clock-day";
    }
}
