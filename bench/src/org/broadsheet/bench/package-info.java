/**
 * Measures whole builds: Broadsheet's, those of other versions of it, and Hugo's, in one run.
 *
 * <p>Plain Java without libraries; imports only {@code corpus}, and nothing of Broadsheet itself,
 * which it starts as readers of the manual start it.
 */
package org.broadsheet.bench;
