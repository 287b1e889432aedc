/**
 * Speaks HTTP with browsers: connections, limits, requests and replies, whatever is shown. Imports
 * nothing of ours; the one home of Jetty.
 */
@NullMarked
package org.broadsheet.serve.http;

import org.jspecify.annotations.NullMarked;
