/**
 * What makes two values the same: a stable digest of every value, from its components, by one
 * mechanism. Imports nothing of ours; the one home of the digest library.
 */
@NullMarked
package org.broadsheet.digest;

import org.jspecify.annotations.NullMarked;
