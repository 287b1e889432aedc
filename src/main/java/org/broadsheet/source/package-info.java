/**
 * The read stage: walks a site's folder and turns each file, by itself, into a value. Imports yaml,
 * markdown, config, photo, theme, model, problem.
 */
@NullMarked
package org.broadsheet.source;

import org.jspecify.annotations.NullMarked;
