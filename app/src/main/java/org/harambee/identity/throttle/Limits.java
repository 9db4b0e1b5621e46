package org.harambee.identity.throttle;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often something may be tried, wide enough for a classroom behind one address.
 *
 * @param booklets booklets that are printed for one person, or one address, in an hour
 * @param name wrong passwords for one user name in a quarter of an hour
 * @param address wrong passwords from one address in a quarter of an hour
 * @param signUps people joining from one address in an hour
 * @param guestIdeas ideas told without an account from one address in an hour
 * @param ideas ideas one person tells in an hour, a whole workshop's; a table brings more at once
 * @param challenges challenges one person tells in an hour; a table brings more at once
 * @param links one-time links tried from one address in a quarter of an hour
 */
@ConfigurationProperties("harambee.limits")
record Limits(
        @DefaultValue("30") int booklets,
        @DefaultValue("10") int name,
        @DefaultValue("100") int address,
        @DefaultValue("30") int signUps,
        @DefaultValue("30") int links,
        @DefaultValue("30") int guestIdeas,
        @DefaultValue("120") int ideas,
        @DefaultValue("60") int challenges) {}
