package org.broadsheet.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.problem.ProblemText;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputPlaceTest {

  private static final String CURE =
      "hint: choose a folder of its own, such as public in the site\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void folderInTheSiteAndFolderBesideItAreFit() throws IOException {
    assertEquals("public", label("site/public"));
    assertEquals("../web/paper", label("web/paper"));
    assertEquals("content-built", label("site/content-built"));
  }

  @Test
  void siteItselfIsRefused() throws IOException {
    assertEquals(
        ".: error: the output folder is the site's own folder [output-unsafe]\n" + CURE,
        refusal("site/public/.."));
  }

  @Test
  void folderThatHoldsTheSiteIsRefused() throws IOException {
    assertEquals(
        "..: error: the output folder holds the site's folder [output-unsafe]\n" + CURE,
        refusal("."));
  }

  @Test
  void rootOfTheDiskIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Problems problems = new Problems();
    Path root = folder.toAbsolutePath().getRoot();
    assertNotNull(root);
    assertNull(OutputPlace.of(folder.resolve("site"), root, problems));
    assertEquals("the output folder holds the site's folder", problems.sorted().get(0).message());
  }

  @Test
  void sourcesOfTheSiteAreRefused() throws IOException {
    assertEquals(
        "content/articles: error: the output folder is part of the site's content folder"
            + " [output-unsafe]\n"
            + CURE,
        refusal("site/content/articles"));
    assertEquals(
        "static: error: the output folder is part of the site's static folder [output-unsafe]\n"
            + CURE,
        refusal("site/static"));
    assertEquals(
        "templates: error: the output folder is part of the site's templates folder"
            + " [output-unsafe]\n"
            + CURE,
        refusal("site/templates"));
  }

  @Test
  void linkToNothingIsRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("web"), folder.resolve("a disk that is not mounted"));
    String nowhere =
        """
        : error: the output folder is behind a link that leads nowhere [output-unusable]
        hint: mount the disk that it leads to, or mend the link, or choose another folder
        """;
    assertEquals("../web" + nowhere, refusal("web"));
    assertEquals("../web/paper" + nowhere, refusal("web/paper"));
  }

  @Test
  void linkToTheSiteIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.createSymbolicLink(folder.resolve("elsewhere"), folder.resolve("site"));
    assertEquals(
        "content: error: the output folder is part of the site's content folder [output-unsafe]\n"
            + CURE,
        refusal("elsewhere/content"));
  }

  @Test
  void fileIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/public"), "");
    assertEquals(
        "public: error: the output folder is a file [output-unusable]\n" + CURE,
        refusal("site/public"));
  }

  private String label(String output) throws IOException {
    OutputPlace place = place(output, new Problems());
    assertNotNull(place);
    return place.label();
  }

  private String refusal(String output) throws IOException {
    Problems problems = new Problems();
    assertNull(place(output, problems));
    return new ProblemText((path, line) -> null).of(problems.sorted().get(0));
  }

  private @org.jspecify.annotations.Nullable OutputPlace place(String output, Problems problems)
      throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    return OutputPlace.of(site, folder.resolve(output), problems);
  }
}
