/** Notices that somebody works on the files of a site. Imports nothing of ours. */
@NullMarked
package org.broadsheet.serve.watch;

import org.jspecify.annotations.NullMarked;
