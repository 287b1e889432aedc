/** Feeds in RSS 2.0. Imports page, config, model; the one home of ROME. */
@NullMarked
package org.broadsheet.render.feed;

import org.jspecify.annotations.NullMarked;
