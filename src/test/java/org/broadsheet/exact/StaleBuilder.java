package org.broadsheet.exact;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.broadsheet.build.BuildListener;
import org.broadsheet.build.BuildOptions;
import org.broadsheet.build.BuildResult;
import org.broadsheet.build.SiteBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A builder with a fault: where nothing has changed but what it does not look at, it takes the last
 * build for that of today.
 */
public final class StaleBuilder implements Builder {

  private final Predicate<String> overlooked;
  private final boolean byTimes;
  private final boolean blindToClock;
  private final Map<String, Object> last = new HashMap<>();
  private @Nullable BuildResult lastResult;

  private StaleBuilder(Predicate<String> overlooked, boolean byTimes, boolean blindToClock) {
    this.overlooked = overlooked;
    this.byTimes = byTimes;
    this.blindToClock = blindToClock;
  }

  /** One that does not see changes of some files, by their names in the site. */
  public static StaleBuilder overlooking(Predicate<String> files) {
    return new StaleBuilder(files, false, false);
  }

  /** One that does not see that time goes on. */
  public static StaleBuilder blindToClock() {
    return new StaleBuilder(name -> false, false, true);
  }

  /** One that trusts the sizes and times of files. */
  public static StaleBuilder trustingTimes() {
    return new StaleBuilder(name -> false, true, false);
  }

  @Override
  public BuildResult build(BuildOptions options, BuildListener listener) throws IOException {
    Map<String, Object> now = sources(options);
    Map<String, Object> all = new HashMap<>(now);
    all.putAll(output(options));
    BuildResult before = lastResult;
    if (before != null && all.equals(last)) {
      return new BuildResult(
          before.problems(),
          before.articles(),
          before.notShown(),
          before.pages(),
          0,
          before.unchanged() + before.written(),
          0,
          before.sources());
    }
    BuildResult result = new SiteBuilder(listener).build(options);
    last.clear();
    last.putAll(now);
    last.putAll(output(options));
    lastResult = result;
    return result;
  }

  private Map<String, Object> sources(BuildOptions options) {
    Map<String, Object> seen = new HashMap<>();
    seen.put("at", blindToClock ? "" : options.at());
    seen.put("drafts", options.drafts());
    seen.put("portable", options.portable());
    for (String folder : List.of("content", "templates", "static", "site.yaml")) {
      look(new Folder(options.site()), folder, seen);
    }
    return seen;
  }

  private Map<String, Object> output(BuildOptions options) {
    Map<String, Object> seen = new HashMap<>();
    look(new Folder(options.site()), "public", seen);
    return seen;
  }

  private void look(Folder site, String below, Map<String, Object> seen) {
    for (String name : site.files(below)) {
      if (!overlooked.test(name)) {
        byte[] bytes = site.bytes(name);
        seen.put(name, byTimes ? bytes.length + " " + site.time(name) : Arrays.hashCode(bytes));
      }
    }
  }
}
