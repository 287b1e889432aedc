/** Tests of the watch over a site's files. */
@NullMarked
package org.broadsheet.serve.watch;

import org.jspecify.annotations.NullMarked;
