package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.broadsheet.digest.Digest;
import org.broadsheet.page.view.HtmlView;
import org.broadsheet.page.view.RobotsView;
import org.broadsheet.page.view.View;
import org.broadsheet.problem.Problems;
import org.broadsheet.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decides how pages are rendered has a digest. */
class TemplateDigestsTest {

  private static final List<Sheet> PAGES =
      List.of(
          Samples.articlePage("Ferries"),
          Samples.frontPage(),
          Samples.notFoundPage(),
          Samples.redirectPage());

  @TempDir Path site;

  private Digest digest(View view) {
    return digest(view, "https://example.org/", false);
  }

  private Digest digest(View view, String url, boolean portable) {
    try (Theme theme = Theme.of(site, new Problems())) {
      return new PageRenderer(theme, Samples.config(url), new RenderOptions(portable))
          .templatesOf(view.getClass());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Digest> digests() {
    return PAGES.stream().map(page -> digest(page.view())).toList();
  }

  /** The members of a page's set as the template language itself finds them. */
  private static SortedSet<String> members(Theme theme, Sheet page) {
    TemplateLibrary library =
        new TemplateLibrary(theme, new Components(), Locale.ENGLISH, 1_000_000);
    String template = ((HtmlView) page.view()).template();
    return new TreeSet<>(TemplateSet.of(template, library).members().keySet());
  }

  @Test
  void aCharacterInAMemberChangesThePagesThatUseItAndNoOther() throws IOException {
    List<Digest> before = digests();
    TreeMap<String, String> texts = new TreeMap<>();
    TreeMap<String, List<Boolean>> used = new TreeMap<>();
    try (Theme theme = Theme.of(site, new Problems())) {
      for (String name : theme.templates()) {
        texts.put(name, String.valueOf(theme.template(name)));
        used.put(name, PAGES.stream().map(page -> members(theme, page).contains(name)).toList());
      }
    }
    for (String name : texts.keySet()) {
      new Workshop(site).with(name, texts.get(name) + " ");
      List<Digest> after = digests();
      List<Boolean> changed =
          IntStream.range(0, PAGES.size())
              .mapToObj(i -> !after.get(i).equals(before.get(i)))
              .toList();
      assertEquals(used.get(name), changed, name);
      Files.delete(site.resolve("templates").resolve(name));
    }
    assertEquals(before, digests());
  }

  @Test
  void aTemplateOfTheSitesOwnOverOneOfTheThemeChangesItsPages() {
    View story = PAGES.get(0).view();
    Digest before = digest(story);
    new Workshop(site).with("partials/recent.html", "");
    assertNotEquals(before, digest(story));
  }

  @Test
  void aTemplateWithAMistakeHasADigest() throws IOException {
    View story = PAGES.get(0).view();
    new Workshop(site).with("article.html", "{% if %}{% include 'partials/recent.html' %}");
    Digest mistaken = digest(story);
    new Workshop(site).with("partials/recent.html", "{{");
    assertNotEquals(mistaken, digest(story));
    Files.write(site.resolve("templates/article.html"), "ä".getBytes(StandardCharsets.ISO_8859_1));
    assertNotEquals(mistaken, digest(story));
  }

  @Test
  void aTemplateThatIsMissingHasADigestUntilItIsThere() {
    View story = PAGES.get(0).view();
    new Workshop(site).with("article.html", "{% include 'other.html' %}");
    Digest missing = digest(story);
    new Workshop(site).with("other.html", "");
    assertNotEquals(missing, digest(story));
  }

  @Test
  void theSettingsThatDecideAboutLinksDecideAboutPages() {
    View story = PAGES.get(0).view();
    Digest plain = digest(story);
    assertEquals(plain, digest(story, "https://other.example/", false));
    assertNotEquals(plain, digest(story, "https://example.org/paper/", false));
    assertNotEquals(plain, digest(story, "https://example.org/", true));
  }

  @Test
  void feedsHaveTheAddressesOfTheSiteAndNoTemplate() {
    View feed = Samples.feed(List.of());
    Digest before = digest(feed);
    assertNotEquals(before, digest(feed, "https://other.example/", false));
    new Workshop(site).with("article.html", "");
    assertEquals(before, digest(feed));
    View robots = new RobotsView("https://example.org/sitemap.xml");
    assertEquals(digest(robots), digest(robots, "https://other.example/", true));
  }
}
