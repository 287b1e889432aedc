/** Work on many things at once, on all cores and on no more. Imports nothing of ours. */
@NullMarked
package org.broadsheet.crew;

import org.jspecify.annotations.NullMarked;
