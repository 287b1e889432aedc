/**
 * The driver of the exactness tests: a random newsroom, random days of work on it, and the proof
 * that a build with a memory equals one from nothing. Imports the build and the problems.
 */
@NullMarked
package org.broadsheet.exact;

import org.jspecify.annotations.NullMarked;
