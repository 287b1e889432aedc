/**
 * Plans the pages of a site: every address fixed, and what each page is made of written down as its
 * material, of which the view is made when the page is rendered. Renders nothing. Imports config,
 * crew, digest, model, problem.
 */
@NullMarked
package org.broadsheet.page;

import org.jspecify.annotations.NullMarked;
