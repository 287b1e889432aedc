package org.broadsheet.page;

import org.broadsheet.model.UrlPath;

/**
 * A file that goes to the output unchanged.
 *
 * @param url its address
 * @param source the file, relative to the site's folder; one under {@code static/} may come from
 *     the default theme
 */
public record Asset(UrlPath url, String source) {}
