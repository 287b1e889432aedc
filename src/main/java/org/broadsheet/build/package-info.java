/**
 * Builds a site: read, assemble, plan, render, write, each stage only when the one before found no
 * error. Imports every stage.
 */
@NullMarked
package org.broadsheet.build;

import org.jspecify.annotations.NullMarked;
