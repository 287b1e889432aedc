package org.broadsheet.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** A folder in which templates are written and tried. */
final class Workshop {

  private final Path site;

  Workshop(Path site) {
    this.site = site;
  }

  /** Writes a template. */
  Workshop with(String name, String text) {
    try {
      Path file = site.resolve("templates").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Renders pages; every page's text, or null in its place, and then all problems as people read
   * them.
   */
  String render(Sheet... pages) {
    return render("https://example.org/", new RenderOptions(false), pages);
  }

  String render(String url, RenderOptions options, Sheet... pages) {
    Problems problems = new Problems();
    StringBuilder all = new StringBuilder();
    try (Theme theme = Theme.of(site, problems)) {
      PageRenderer renderer = new PageRenderer(theme, Samples.config(url), options);
      for (Sheet page : pages) {
        byte[] bytes = renderer.render(page.url(), page.view(), problems);
        all.append(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8));
      }
      ProblemText text = new ProblemText((path, line) -> line(theme, path, line));
      problems.sorted().forEach(problem -> all.append(text.of(problem)));
      return all.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable String line(Theme theme, String path, int line) {
    try {
      String text = theme.template(path.substring("templates/".length()));
      List<String> lines = text == null ? List.of() : text.lines().toList();
      return line <= lines.size() ? lines.get(line - 1) : null;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
