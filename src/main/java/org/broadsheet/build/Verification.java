package org.broadsheet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.output.OutputRecord;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of an output, however it came about, with a build from nothing.
 *
 * @param files how many files were compared
 * @param differing the names of those that are not the same, in order
 */
public record Verification(int files, List<String> differing) {

  /** Copies the list. */
  public Verification {
    differing = List.copyOf(differing);
  }

  /**
   * Builds again from nothing, in another folder, and compares every byte.
   *
   * @param options of the build that made the output
   * @return null where the site has errors, so that there is nothing to compare with
   * @throws IOException where the disk fails
   */
  public static @Nullable Verification of(BuildOptions options) throws IOException {
    Path folder = folder(options);
    try {
      BuildOptions fresh =
          new BuildOptions(
              options.site(), folder, options.at(), options.drafts(), options.portable(), null);
      BuildResult result = new SiteBuilder(BuildListener.SILENT).build(fresh);
      return result.ok() ? compared(options, folder) : null;
    } finally {
      delete(folder);
    }
  }

  private static Path folder(BuildOptions options) throws IOException {
    Path memory = options.memory();
    if (memory == null) {
      return Files.createTempDirectory("broadsheet-verify");
    }
    Files.createDirectories(memory);
    return Files.createTempDirectory(memory, "verify-");
  }

  private static Verification compared(BuildOptions options, Path fresh) throws IOException {
    OutputRecord standing = OutputRecord.read(options.site(), options.output());
    OutputRecord wanted = OutputRecord.read(options.site(), fresh);
    if (standing == null || wanted == null) {
      throw new IOException("the record of an output cannot be read");
    }
    TreeSet<String> names = new TreeSet<>(standing.files());
    names.addAll(wanted.files());
    List<String> differing = new ArrayList<>();
    for (String name : names) {
      if (!same(options.output().resolve(name), fresh.resolve(name))) {
        differing.add(name);
      }
    }
    return new Verification(names.size(), differing);
  }

  private static boolean same(Path one, Path two) throws IOException {
    return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(two, LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(one, two) < 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
