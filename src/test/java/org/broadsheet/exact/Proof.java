package org.broadsheet.exact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.Stage;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** Builds a bureau's site with its memory and from nothing, and finds every difference. */
final class Proof {

  /** How the names of our own records in an output folder begin. */
  static final String RECORDS = ".broadsheet-";

  /** Sorts as the output does, so that problems come in the same order. */
  private static final String CLEAN = Bureau.OUTPUT + "-clean";

  private final Bureau bureau;
  private final Builder tested;
  private final Builder trusted;
  private boolean wentWell;

  Proof(Bureau bureau, Builder tested, Builder trusted) {
    this.bureau = bureau;
    this.tested = tested;
    this.trusted = trusted;
  }

  /** Whether the last build was free of errors. */
  boolean wentWell() {
    return wentWell;
  }

  private static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** What is wrong with the build of today, or null. */
  @Nullable String run() {
    try {
      String wrong = disturbed();
      return wrong == null ? undisturbed() : wrong;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds that are broken off, and builds during which files change, prove nothing yet. */
  private @Nullable String disturbed() throws IOException {
    if (bureau.breakOff >= 0) {
      SortedMap<String, byte[]> before = ours(bureau.output());
      AtomicInteger left = new AtomicInteger(bureau.breakOff);
      bureau.breakOff = -1;
      try {
        tested.build(
            bureau.options(),
            new BuildListener() {
              @Override
              public void stage(Stage stage, int total) {}

              @Override
              public void step() {
                if (left.getAndDecrement() == 0) {
                  throw new BrokenOff();
                }
              }
            });
      } catch (BrokenOff expected) {
        String changed = difference("before", before, "after", ours(bureau.output()));
        if (changed != null) {
          return "a build that was broken off changed the output: " + changed;
        }
      }
    }
    if (!bureau.meanwhile.isEmpty()) {
      Map<Stage, Runnable> meanwhile = new HashMap<>(bureau.meanwhile);
      bureau.meanwhile.clear();
      try {
        tested.build(
            bureau.options(),
            new BuildListener() {
              @Override
              public void stage(Stage stage, int total) {
                Runnable edit = meanwhile.remove(stage);
                if (edit != null) {
                  edit.run();
                }
              }

              @Override
              public void step() {}
            });
      } catch (IOException fileIsGone) {
        return null; // a picture was renamed before it was copied
      }
    }
    return null;
  }

  private @Nullable String undisturbed() throws IOException {
    Folder output = bureau.output();
    boolean inStep = bureau.inStep;
    SortedMap<String, byte[]> before = ours(output);
    Map<String, FileTime> times = times(output, before);
    BuildResult result = tested.build(bureau.options(), BuildListener.SILENT);

    Folder clean = new Folder(bureau.site.root().resolve(CLEAN));
    clean.delete("");
    bureau.foreign.forEach(clean::write);
    BuildOptions options = bureau.options();
    BuildResult expected =
        trusted.build(
            new BuildOptions(
                options.site(),
                clean.root(),
                options.at(),
                options.drafts(),
                options.portable(),
                null),
            BuildListener.SILENT);
    wentWell = result.ok();
    bureau.inStep = wentWell;
    if (!wentWell && !bureau.founded()) {
      return "the paper cannot be built as it was founded: " + told(result);
    }
    if (wentWell) {
      bureau.remember();
    }
    String wrong = result(expected, result);
    if (wrong == null) {
      wrong =
          wentWell
              ? difference("a build from nothing", ours(clean), "this build", ours(output))
              : difference("the output before the errors", before, "after", ours(output));
    }
    if (wrong == null) {
      wrong = leftBehind(output);
    }
    if (wrong == null && wentWell) {
      wrong = counts(expected, result, before, times, inStep);
    }
    clean.delete("");
    return wrong;
  }

  /** What readers see and files of others. */
  private static SortedMap<String, byte[]> ours(Folder folder) {
    SortedMap<String, byte[]> files = folder.contents("");
    files.keySet().removeIf(name -> name.startsWith(RECORDS));
    return files;
  }

  /** What a finished build must have taken away: folders, and the lock. */
  private static @Nullable String leftBehind(Folder output) throws IOException {
    if (!output.has("")) {
      return null;
    }
    try (Stream<Path> all = Files.list(output.root())) {
      List<Path> left =
          all.filter(path -> path.getFileName().toString().startsWith(RECORDS))
              .filter(path -> Files.isDirectory(path) || path.endsWith(RECORDS + "lock"))
              .toList();
      return left.isEmpty() ? null : "this was left behind: " + left;
    }
  }

  private static Map<String, FileTime> times(Folder folder, SortedMap<String, byte[]> files) {
    Map<String, FileTime> times = new HashMap<>();
    files.keySet().forEach(name -> times.put(name, folder.time(name)));
    return times;
  }

  private static @Nullable String result(BuildResult expected, BuildResult result) {
    String wanted = told(expected);
    String got = told(result);
    return wanted.equals(got)
        ? null
        : "a build from nothing tells other things:\n"
            + lines("a build from nothing", wanted, "this build", got);
  }

  private static String told(BuildResult result) {
    ProblemText text = new ProblemText(result.sources());
    StringBuilder told = new StringBuilder();
    told.append("ok ").append(result.ok());
    told.append(", articles ").append(result.articles());
    told.append(", not shown ").append(result.notShown());
    told.append(", pages ").append(result.pages()).append('\n');
    for (Problem problem : result.problems()) {
      // Only where a site stood before can somebody have changed it.
      if (!problem.id().equals("file-changed")) {
        String one = text.of(problem);
        told.append(
            one.startsWith(CLEAN + "/") ? Bureau.OUTPUT + one.substring(CLEAN.length()) : one);
      }
    }
    return told.toString();
  }

  /** Whether it wrote what had to be written, and nothing else. */
  private @Nullable String counts(
      BuildResult expected,
      BuildResult result,
      SortedMap<String, byte[]> before,
      Map<String, FileTime> times,
      boolean inStep) {
    SortedMap<String, byte[]> after = ours(bureau.output());
    List<String> changed = new ArrayList<>();
    List<String> rewritten = new ArrayList<>();
    after.forEach(
        (name, bytes) -> {
          if (!Arrays.equals(bytes, before.get(name))) {
            changed.add(name);
          } else if (!bureau.output().time(name).equals(times.get(name))) {
            rewritten.add(name);
          }
        });
    long gone = before.keySet().stream().filter(name -> !after.containsKey(name)).count();
    if (!rewritten.isEmpty()) {
      return "files were written again that held the same: " + rewritten;
    }
    if (result.written() != changed.size() || result.deleted() != gone) {
      return "%d written and %d deleted were told, but %d and %d it was: %s"
          .formatted(result.written(), result.deleted(), changed.size(), gone, changed);
    }
    if (inStep && result.written() + result.deleted() > 0) {
      return "nothing had changed, and yet these were written: " + changed;
    }
    int files = expected.written() + expected.unchanged();
    return files == result.written() + result.unchanged()
        ? null
        : "%d files were told, but %d it is"
            .formatted(result.written() + result.unchanged(), files);
  }

  /** The first file in which two folders differ, with its first line that does; null for none. */
  static @Nullable String difference(
      String one, SortedMap<String, byte[]> first, String other, SortedMap<String, byte[]> second) {
    TreeSet<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    for (String name : names) {
      byte[] left = first.get(name);
      byte[] right = second.get(name);
      if (left == null || right == null) {
        return name + " is missing in " + (left == null ? one : other);
      }
      if (!Arrays.equals(left, right)) {
        return name
            + " differs:\n"
            + lines(
                one,
                new String(left, StandardCharsets.UTF_8),
                other,
                new String(right, StandardCharsets.UTF_8));
      }
    }
    return null;
  }

  private static String lines(String one, String first, String other, String second) {
    List<String> left = first.lines().toList();
    List<String> right = second.lines().toList();
    int line = 0;
    while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
      line++;
    }
    return "line %d\n  %s: %s\n  %s: %s"
        .formatted(
            line + 1,
            one,
            line < left.size() ? left.get(line) : "(its end)",
            other,
            line < right.size() ? right.get(line) : "(its end)");
  }
}
