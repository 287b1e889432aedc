/**
 * An invented archive of any size: stories, authors, photographs, and the sites that hold them.
 *
 * <p>The same seed gives the same text on every machine. Every story is made by itself from its
 * number, so that a million of them need no more memory than one. Imports nothing of ours.
 */
package org.broadsheet.bench.corpus;
