/** Sitemaps as sitemaps.org defines them. Imports page. */
@NullMarked
package org.broadsheet.render.sitemap;

import org.jspecify.annotations.NullMarked;
