/**
 * Builds a site: read, assemble, plan, render, write, each stage only when the one before found no
 * error, and nothing that would come out as it stands. Imports every stage, and what they remember,
 * digest and report.
 */
@NullMarked
package org.broadsheet.build;

import org.jspecify.annotations.NullMarked;
