/**
 * The driver of the exactness tests: a random newsroom, random days of work on it, and the proof
 * that a build with a memory, a press and a preview over HTTP equal a build from nothing.
 */
@NullMarked
package org.broadsheet.exact;

import org.jspecify.annotations.NullMarked;
