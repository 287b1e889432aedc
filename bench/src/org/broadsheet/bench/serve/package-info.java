/** The program behind {@code bench/serve}: from saving a file to a browser's having it. */
package org.broadsheet.bench.serve;
