/**
 * Makes the new files of a site: stories, authors, sections, pages, and whole small papers. Imports
 * build and what a site is made of; the one home of ICU4J, which spells words in Latin letters.
 */
@NullMarked
package org.broadsheet.scaffold;

import org.jspecify.annotations.NullMarked;
