/**
 * Puts what was read together: references resolved, stories in order, and only what is public at
 * the edition's instant. Reads no file. Imports config, crew, model, problem.
 */
@NullMarked
package org.broadsheet.assemble;

import org.jspecify.annotations.NullMarked;
