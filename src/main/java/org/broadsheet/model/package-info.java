/**
 * The nouns of the newsroom as immutable values: articles, authors, sections, and the site they
 * make. Knows no file system, no template and no option of a build. Imports digest, problem.
 */
@NullMarked
package org.broadsheet.model;

import org.jspecify.annotations.NullMarked;
