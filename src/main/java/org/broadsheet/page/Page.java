package org.broadsheet.page;

import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.View;

/**
 * One file of the site to be rendered.
 *
 * @param url its address
 * @param view everything it shows; the kind of view says how it is rendered
 */
public record Page(UrlPath url, View view) {}
