/**
 * The read stage: turns each file of a site, by itself, into a value, or recalls the value that an
 * earlier build made of an equal file. Imports config, crew, digest, markdown, memory, model,
 * photo, problem, yaml.
 */
@NullMarked
package org.broadsheet.source;

import org.jspecify.annotations.NullMarked;
