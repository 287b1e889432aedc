/**
 * The look of a site: templates and static files, the site's own over the default ones that come
 * with the program. Imports problem.
 */
@NullMarked
package org.broadsheet.theme;

import org.jspecify.annotations.NullMarked;
