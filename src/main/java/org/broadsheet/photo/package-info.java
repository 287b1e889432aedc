/**
 * What picture files say of themselves: their kind and their size. Imports model, problem; the one
 * home of the metadata library.
 */
@NullMarked
package org.broadsheet.photo;

import org.jspecify.annotations.NullMarked;
