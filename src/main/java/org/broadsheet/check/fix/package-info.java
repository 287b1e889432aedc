/**
 * Mends what can be mended in the files of a site without a doubt: the edits, their proof, their
 * diff, and the safe way to the disk. The one home of java-diff-utils.
 */
@NullMarked
package org.broadsheet.check.fix;

import org.jspecify.annotations.NullMarked;
