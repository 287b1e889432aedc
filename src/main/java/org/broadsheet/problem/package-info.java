/**
 * What is wrong with a site, as values: every stage reports here and keeps going. Imports nothing
 * of ours.
 */
@NullMarked
package org.broadsheet.problem;

import org.jspecify.annotations.NullMarked;
