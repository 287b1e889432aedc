package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.output.OutputResult;
import org.broadsheet.output.OutputTree;
import org.broadsheet.page.Asset;
import org.broadsheet.page.Plan;
import org.broadsheet.problem.Problems;
import org.broadsheet.render.PageRenderer;
import org.broadsheet.render.RenderOptions;

/** Renders the pages of a plan and puts them where readers find them: all of them, or none. */
final class Press {

  private static final OutputResult NOTHING = new OutputResult(0, 0, 0);

  private final Workplace place;
  private final BuildOptions options;
  private final BuildListener listener;

  Press(Workplace place, BuildOptions options, BuildListener listener) {
    this.place = place;
    this.options = options;
    this.listener = listener;
  }

  OutputResult print(Plan plan) throws IOException {
    Problems problems = place.problems();
    try (OutputTree output = OutputTree.open(options.site(), options.output(), problems)) {
      if (output == null) {
        return NOTHING;
      }
      listener.stage(Stage.RENDER, plan.pages().size() + plan.assets().size());
      PageRenderer renderer =
          new PageRenderer(place.theme(), place.config(), new RenderOptions(options.portable()));
      each(
          plan.pages(),
          page -> {
            byte[] bytes = renderer.render(page.url(), page.view(), problems);
            if (bytes != null) {
              output.stage(page.url().file(), Digest.of(bytes), Map.of(), bytes);
            }
          });
      each(
          plan.assets(),
          asset -> {
            Path source = source(asset);
            output.stageCopy(asset.url().file(), Digests.of(asset.source()), source);
          });
      if (problems.hasErrors()) {
        output.discard();
        return NOTHING;
      }
      listener.stage(Stage.WRITE, 0);
      return output.commit(new byte[0]);
    }
  }

  private Path source(Asset asset) {
    return asset.source().startsWith("static/")
        ? place.theme().staticFile(asset.source().substring("static/".length()))
        : options.site().resolve(asset.source());
  }

  private interface Work<T> {
    void on(T thing) throws IOException;
  }

  private <T> void each(List<T> things, Work<T> work) throws IOException {
    Consumer<T> step =
        thing -> {
          try {
            work.on(thing);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          listener.step();
        };
    try {
      things.parallelStream().forEach(step);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
