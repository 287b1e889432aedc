/**
 * What builds remember of the files they read, so that the next build need not read them again. It
 * knows no story: files have stamps and digests, values are records under keys. A memory that is
 * lost, damaged or foreign costs time, never correctness. Imports digest.
 */
@NullMarked
package org.broadsheet.memory;

import org.jspecify.annotations.NullMarked;
