/**
 * What {@code site.yaml} says, and the words of the site's language. Imports yaml, model, problem.
 */
@NullMarked
package org.broadsheet.config;

import org.jspecify.annotations.NullMarked;
