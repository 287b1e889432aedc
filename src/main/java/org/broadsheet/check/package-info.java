/**
 * The copy desk: reads what was written and what will be printed, and says what readers will trip
 * over.
 */
@NullMarked
package org.broadsheet.check;

import org.jspecify.annotations.NullMarked;
