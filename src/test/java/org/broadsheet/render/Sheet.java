package org.broadsheet.render;

import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.View;

/** A page for the renderer: where it is and what it shows. */
record Sheet(UrlPath url, View view) {}
