/**
 * Shows a built site to a browser on this machine, and to nobody else. Imports model; the one home
 * of the JDK's HTTP server.
 */
@NullMarked
package org.broadsheet.serve;

import org.jspecify.annotations.NullMarked;
