/**
 * Shows a paper to browsers while it is being made, and tells them when there is another. Imports
 * digest, json, model and problem; the HTTP server is in {@code serve.http}.
 */
@NullMarked
package org.broadsheet.serve;

import org.jspecify.annotations.NullMarked;
