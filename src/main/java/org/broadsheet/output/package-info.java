/**
 * Puts a finished site into its output folder: staged first, then moved into place in one short
 * step, so that readers never see half a site and the files of others are never touched. Imports
 * digest, problem.
 */
@NullMarked
package org.broadsheet.output;

import org.jspecify.annotations.NullMarked;
