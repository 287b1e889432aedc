package org.broadsheet.output;

/**
 * A file of the new site.
 *
 * @param print what it holds
 * @param wave when it is moved into place
 */
record Entry(Fingerprint print, Wave wave) {}
