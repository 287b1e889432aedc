package org.broadsheet.build;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a build is asked to do.
 *
 * @param site the folder with {@code site.yaml}
 * @param output where the finished site goes
 * @param at the instant that decides what is public
 * @param drafts whether drafts are shown too
 * @param portable whether links work without a server, from a disk
 * @param memory the folder that keeps what builds remember, or null to build from nothing and
 *     remember nothing
 */
public record BuildOptions(
    Path site, Path output, Instant at, boolean drafts, boolean portable, @Nullable Path memory) {}
