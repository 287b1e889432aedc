package org.broadsheet.check.external;

import org.broadsheet.problem.Location;

/**
 * A link to a page of the web.
 *
 * @param address as written, percent-encoded
 * @param place where it is written
 */
public record WebLink(String address, Location place) {}
