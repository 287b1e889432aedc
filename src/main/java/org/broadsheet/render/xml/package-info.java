/** What feeds and sitemaps have in common as XML. Imports nothing of ours. */
@NullMarked
package org.broadsheet.render.xml;

import org.jspecify.annotations.NullMarked;
