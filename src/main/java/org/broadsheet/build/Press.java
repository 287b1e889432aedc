package org.broadsheet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.config.Refresh;
import org.broadsheet.crew.Crew;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.memory.EntryKind;
import org.broadsheet.memory.StampedTree;
import org.broadsheet.output.OutputResult;
import org.broadsheet.output.OutputTree;
import org.broadsheet.page.Asset;
import org.broadsheet.page.Page;
import org.broadsheet.page.Plan;
import org.broadsheet.problem.Problems;
import org.broadsheet.render.PageRenderer;
import org.broadsheet.render.RenderOptions;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Renders the pages of a plan and puts them where readers find them: all of them, or none. A page
 * that was rendered before of equal materials by equal templates stands as it is.
 */
final class Press {

  private static final OutputResult NOTHING = new OutputResult(0, 0, 0);

  private final Workplace place;
  private final BuildOptions options;
  private final StandingType standing;
  private final BuildListener listener;
  private final BuildTally tally;
  private final PageRenderer renderer;
  private @Nullable LastBuild last;

  /**
   * A press for one build.
   *
   * @param tally tells what is to be left beside the output
   */
  Press(
      Workplace place,
      BuildOptions options,
      StandingType standing,
      BuildTally tally,
      BuildListener listener) {
    this.tally = tally;
    this.place = place;
    this.options = options;
    this.standing = standing;
    this.listener = listener;
    this.renderer =
        new PageRenderer(place.theme(), place.config(), new RenderOptions(options.portable()));
  }

  /** Prints the plan. */
  OutputResult print(Plan plan) throws IOException {
    Problems problems = place.problems();
    try (OutputTree output = OutputTree.open(options.site(), options.output(), problems)) {
      if (output == null) {
        return NOTHING;
      }
      last = LastBuild.of(output.note());
      listener.stage(Stage.RENDER, plan.pages().size() + plan.assets().size());
      Crew.each(
          plan.pages(),
          page -> {
            print(page, output);
            listener.step();
          });
      Crew.each(
          plan.assets(),
          asset -> {
            copy(asset, output);
            listener.step();
          });
      if (problems.hasErrors()) {
        output.discard();
        return NOTHING;
      }
      listener.stage(Stage.WRITE, 0);
      return output.commit(tally.lastBuild(standing.cause()).toBytes());
    }
  }

  private void print(Page page, OutputTree output) throws IOException {
    String file = page.url().file();
    Digest rules = renderer.templatesOf(page.kind());
    Digest print = Digests.of(List.of(standing.engine(), rules, page.digest()));
    if (options.memory() != null && output.keep(file, print)) {
      listener.page(new PageFate(page.url(), false, List.of()));
      return;
    }
    Map<String, Digest> parts = new LinkedHashMap<>();
    parts.put("engine", standing.engine());
    parts.put("templates", rules);
    parts.putAll(page.parts());
    listener.page(new PageFate(page.url(), true, changes(output.changedParts(file, parts))));
    byte[] bytes = renderer.render(page.url(), page.view(), place.problems());
    if (bytes != null) {
      output.stage(file, print, parts, bytes);
    }
  }

  private @Nullable List<Change> changes(@Nullable List<String> parts) {
    return parts == null ? null : parts.stream().map(this::change).toList();
  }

  private Change change(String part) {
    LastBuild last = this.last;
    boolean today = place.config().recentPosts().refresh() == Refresh.BUILD;
    if (last == null || !today || !part.equals("recent")) {
      return new Change(part, List.of(), List.of());
    }
    List<String> came = new ArrayList<>(tally.recent());
    came.removeAll(last.recent());
    List<String> went = new ArrayList<>(last.recent());
    went.removeAll(tally.recent());
    return new Change(part, came, went);
  }

  private void copy(Asset asset, OutputTree output) throws IOException {
    String file = asset.url().file();
    byte[] packed = packed(asset.source());
    Digest print = packed == null ? content(asset.source()) : Digest.of(packed);
    if (options.memory() != null && output.keep(file, print)) {
      return;
    }
    if (packed == null) {
      output.stageCopy(file, print, options.site().resolve(asset.source()));
    } else {
      output.stage(file, print, Map.of(), packed);
    }
  }

  /** The bytes of a file of the default theme, or null where the file is the site's own. */
  private byte @Nullable [] packed(String source) throws IOException {
    String folder = Theme.STATIC + "/";
    return source.startsWith(folder)
        ? place.theme().packedFile(source.substring(folder.length()))
        : null;
  }

  private Digest content(String source) throws IOException {
    StampedTree tree = standing.files().tree();
    int entry = tree.find(source);
    return entry >= 0 && tree.kind(entry) == EntryKind.FILE
        ? standing.files().content(entry).digest()
        : Digest.of(Files.readAllBytes(options.site().resolve(source)));
  }
}
