/** Text in JSON (RFC 8259). Imports nothing of ours. */
@NullMarked
package org.broadsheet.json;

import org.jspecify.annotations.NullMarked;
