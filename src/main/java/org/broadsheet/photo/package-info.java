/** What picture files say of themselves. The one home of the metadata library. */
@NullMarked
package org.broadsheet.photo;

import org.jspecify.annotations.NullMarked;
