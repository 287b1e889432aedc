/**
 * What a template can read: one record per kind of page, made of values only. A component's name is
 * the word of the front matter where there is one, and the variable in the template. Addresses are
 * percent-encoded paths from the site's root unless called absolute.
 */
@NullMarked
package org.broadsheet.page.view;

import org.jspecify.annotations.NullMarked;
