/**
 * What editors see in a preview that readers never do: the desk, problems over a page, ribbons, the
 * hour that is shown, and the script that keeps all of it fresh.
 */
@NullMarked
package org.broadsheet.serve.desk;

import org.jspecify.annotations.NullMarked;
