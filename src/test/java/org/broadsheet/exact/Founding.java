package org.broadsheet.exact;

import java.util.List;

/** The first day of a paper: its settings, its people, its sections and its first stories. */
final class Founding {

  private Founding() {}

  /** Fills an empty folder. */
  static void of(Bureau bureau, Dice dice) {
    Prose prose = new Prose(bureau, dice);
    Folder site = bureau.site;
    site.write(
        "site.yaml",
        Sheet.settings("")
            .set("title", "The Lantern " + dice.mark())
            .set("url", "https://lantern.example/")
            .set("language", "en-GB")
            .set("timezone", "Europe/London")
            .set("sections", "[Local, Politics, {name: Arts & Letters, slug: arts}]")
            .set("page-size", Integer.toString(dice.between(2, 5)))
            .set("recent-posts", "3")
            .set("feed", "4")
            .toString());
    for (String name : List.of("harbour", "wall", "boats")) {
      site.write("static/pictures/" + name + ".png", Picture.any(dice).bytes());
      site.write("content/articles/2026/" + name + ".png", Picture.any(dice).bytes());
    }
    site.write("content/articles/top.png", Picture.any(dice).bytes());
    site.write("static/ads.txt", "ads " + dice.mark() + "\n");
    for (String id : List.of("mara", "ada", "jo", "sam")) {
      author(bureau, id, dice);
    }
    site.write(
        "content/pages/about.md",
        "---\nheadline: About us\norder: 1\n---\n" + prose.body("content/pages/about.md", false));
    int stories = dice.between(20, 32);
    for (int i = 0; i < stories; i++) {
      new StoryMaker(bureau, dice).make();
    }
    // Once more, now that there are stories to link to.
    author(bureau, "mara", dice);
    bureau.save(
        "content/sections/local.md",
        Sheet.blank()
            .set("name", "Local")
            .set("summary", prose.words(false))
            .body(prose.body("content/sections/local.md", false)),
        dice);
  }

  /** Writes the file of an author, who may have one already. */
  static void author(Bureau bureau, String id, Dice dice) {
    Prose prose = new Prose(bureau, dice);
    String file = "content/authors/" + id + ".md";
    bureau.save(
        file,
        Sheet.blank()
            .set("name", "Author " + id + " " + dice.mark())
            .set("role", dice.oneIn(2) ? prose.words(false) : null)
            .set("photo", dice.oneIn(2) ? "{src: " + prose.picture(file) + ", alt: A face}" : null)
            .set("email", dice.oneIn(3) ? id + "@lantern.example" : null)
            .body(prose.body(file, false)),
        dice);
  }
}
