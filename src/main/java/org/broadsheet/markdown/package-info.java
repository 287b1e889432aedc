/**
 * Markdown becomes safe HTML, plain words, headings and references to resolve. Imports model and
 * problem; flexmark and jsoup are used only here.
 */
@NullMarked
package org.broadsheet.markdown;

import org.jspecify.annotations.NullMarked;
