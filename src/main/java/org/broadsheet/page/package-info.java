/**
 * Plans the pages of a site: every address fixed, every value that a template needs in the page's
 * view. Reads no file and renders nothing. Imports digest, model, config, problem.
 */
@NullMarked
package org.broadsheet.page;

import org.jspecify.annotations.NullMarked;
