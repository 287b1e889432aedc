package org.broadsheet.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ProofPress} works with.
 *
 * @param site the folder with {@code site.yaml}
 * @param memory the folder that keeps what builds remember, or null to read all from nothing and
 *     remember nothing
 */
public record ProofOptions(Path site, @Nullable Path memory) {}
