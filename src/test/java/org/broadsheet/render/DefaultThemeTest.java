package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.ArticlePageView;
import org.broadsheet.page.view.HeadView;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.page.view.LatestPageView;
import org.broadsheet.page.view.ListingView;
import org.broadsheet.page.view.NotFoundPageView;
import org.broadsheet.page.view.SiteView;
import org.broadsheet.page.view.TeaserView;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme that comes with the program, as far as it can be judged without a site. */
class DefaultThemeTest {

  @TempDir Path site;

  @Test
  void noTemplateNamesWhatIsNotThere() throws IOException {
    try (Theme theme = Theme.of(site, new Problems())) {
      TemplateLibrary library =
          new TemplateLibrary(theme, new Components(), Locale.ENGLISH, 1_000_000);
      List<Problem> problems =
          theme.templates().stream()
              .filter(name -> name.endsWith(".html"))
              .flatMap(name -> TemplateSet.of(name, library).problems().stream())
              .distinct()
              .toList();
      assertEquals(List.of(), problems);
    }
  }

  @Test
  void thereIsATemplateForEveryKindOfPage() throws IOException {
    try (Theme theme = Theme.of(site, new Problems())) {
      long pages =
          theme.templates().stream()
              .filter(name -> name.endsWith(".html") && !name.contains("/"))
              .count();
      assertTrue(
          pages >= HtmlView.class.getPermittedSubclasses().length, theme.templates()::toString);
    }
  }

  @Test
  void everythingThatIsPrintedIsEscapedWhereverItStands() throws IOException {
    SiteView paper = Samples.site(words());
    HeadView head = Samples.head(Samples.HOSTILE);
    TeaserView teaser = Samples.teaser(Samples.HOSTILE, "/2026/11/ferries/");
    String page =
        new Workshop(site)
            .render(
                "https://example.org/paper/",
                new RenderOptions(false),
                new Sheet(
                    new UrlPath("/a/"),
                    new ArticlePageView(
                        paper, head, Samples.article(Samples.HOSTILE), List.of(teaser))),
                new Sheet(
                    new UrlPath("/404.html"), new NotFoundPageView(paper, head, List.of(teaser))),
                new Sheet(
                    new UrlPath("/latest/"),
                    new LatestPageView(
                        paper, head, new ListingView(List.of(teaser), null, null, null))));
    assertTrue(page.contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    assertFalse(page.contains("alert(1)</script>"), page);
    assertFalse(page.contains("\"/local/\""), page);
    assertTrue(page.contains("\"/paper/local/\""), page);
  }

  /** The English words of the theme, as far as they are plain. */
  private Map<String, String> words() throws IOException {
    try (Theme theme = Theme.of(site, new Problems())) {
      String yaml = String.valueOf(theme.template("words/en.yaml"));
      return Pattern.compile("^  ([a-z-]+): +\"?([^\"\n]*)\"?$", Pattern.MULTILINE)
          .matcher(yaml)
          .results()
          .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    }
  }
}
