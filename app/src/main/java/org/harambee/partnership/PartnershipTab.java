package org.harambee.partnership;

/**
 * A page of every partnership, named in its tabs. Modules provide them as beans.
 *
 * @param order where it stands, lowest first; the partnership's own are 10 overview, 20 partners, 30 journey, 90
 *     activity
 * @param path its address below the partnership's: {@code /gatherings}
 * @param key the message that names it
 */
public record PartnershipTab(int order, String path, String key) {}
