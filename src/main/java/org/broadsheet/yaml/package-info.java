/**
 * Text files and their YAML as values that know where they stand. Imports problem; the one home of
 * SnakeYAML.
 */
@NullMarked
package org.broadsheet.yaml;

import org.jspecify.annotations.NullMarked;
