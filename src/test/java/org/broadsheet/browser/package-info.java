/** Tests in a real browser. They are skipped where there is none. */
@NullMarked
package org.broadsheet.browser;

import org.jspecify.annotations.NullMarked;
