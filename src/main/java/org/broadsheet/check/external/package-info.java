/**
 * Asks other sites whether the pages that stories link to are still there: politely, within bounds
 * of time, and with a memory. The one home of the JDK's HTTP client.
 */
@NullMarked
package org.broadsheet.check.external;

import org.jspecify.annotations.NullMarked;
