package org.broadsheet.source;

import java.nio.file.Path;

/**
 * A file of the site's content.
 *
 * @param path relative to the site's folder, with forward slashes
 * @param file where it is
 */
record SourceFile(String path, Path file) {}
