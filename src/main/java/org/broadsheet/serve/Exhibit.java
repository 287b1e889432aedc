package org.broadsheet.serve;

import org.broadsheet.model.UrlPath;

/**
 * What is on show, and where.
 *
 * @param base the folder of the site on its host, {@code /} where it has none
 * @param shown what is shown there
 */
record Exhibit(UrlPath base, Shown shown) {}
