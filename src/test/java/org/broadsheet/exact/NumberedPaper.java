package org.broadsheet.exact;

import java.nio.file.Path;

/**
 * A paper of any size whose editions follow each other: each changes some stories, adds one, takes
 * one back into the drawer and deletes one.
 *
 * @param site its folder
 * @param stories how many stories it has, more or less
 */
public record NumberedPaper(Folder site, int stories) {

  /** A paper in a folder, without any files yet. */
  public static NumberedPaper in(Path folder, int stories) {
    return new NumberedPaper(new Folder(folder), stories);
  }

  /** Turns the files of any edition into those of this one, counted from 0. */
  public void edition(int number) {
    site.write(
        "site.yaml",
        "title: The Lantern\nurl: https://lantern.example/\nlanguage: en\n"
            + "timezone: Europe/London\npage-size: 5\nsections: [Local, Politics]\n"
            + "tagline: Edition "
            + (number / 4)
            + "\n");
    for (int author = 0; author < 3; author++) {
      site.write(
          "content/authors/a" + author + ".md", "---\nname: Author " + author + "\n---\nWrites.\n");
    }
    Dice dice = new Dice(number);
    for (int i = 0; i < stories; i++) {
      String file = "content/articles/story-" + i + ".md";
      if (i == number % stories) {
        site.delete(file);
      } else if (number == 0 || !site.has(file) || dice.oneIn(8) || i == (number + 1) % stories) {
        site.write(file, story(i, number, i == (number + 1) % stories));
      }
    }
    site.write("content/articles/shared.png", new Picture(100 + number, 50, "w0000").bytes());
    site.write("content/articles/new-" + number + ".md", story(stories + number, number, false));
    site.delete("content/articles/new-" + (number - 2) + ".md");
  }

  private String story(int number, int edition, boolean draft) {
    // By address, so that a story that goes leaves a dead link in none that stays.
    String link = "[the list](/latest/) and [the author](/authors/a" + number % 3 + "/)";
    return "---\nheadline: Story %d\ndate: 2026-%02d-%02d\nauthors: [a%d]\nsection: %s\n"
            .formatted(
                number,
                1 + number % 10,
                1 + number % 28,
                number % 3,
                number % 2 == 0 ? "Local" : "Politics")
        + "tags: [t%d]\nphoto: {src: shared.png, alt: One}\n".formatted(number % 7)
        + (draft ? "draft: yes\n" : "")
        + "---\nAs edition %d has it, with %s.\n\n%s\n"
            .formatted(edition, link, "One more line of it. ".repeat(20));
  }
}
