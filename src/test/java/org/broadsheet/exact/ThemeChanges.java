package org.broadsheet.exact;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the paper's web developer does: templates, words, styles and files that go out as they are.
 */
final class ThemeChanges {

  private static final Folder THEME = new Folder(Path.of("").toAbsolutePath());

  /** Partials at whose end something may be printed. */
  private static final List<String> PRINTING =
      List.of(
          "footer", "recent", "teaser", "byline", "pagination", "masthead", "person", "listing");

  private ThemeChanges() {}

  static List<Change> all() {
    return List.of(
        new Change("template overridden or edited", 6, ThemeChanges::template),
        new Change("partial overridden or edited", 4, ThemeChanges::partial),
        new Change("own partial edited", 3, ThemeChanges::ownPartial),
        new Change("template of the theme back", 3, ThemeChanges::back),
        new Change("template broken", 2, ThemeChanges::broken),
        new Change("template nobody uses", 1, ThemeChanges::unused),
        new Change("style edited", 3, ThemeChanges::style),
        new Change("words edited", 3, ThemeChanges::words),
        new Change("static file added or edited", 4, ThemeChanges::file),
        new Change("static file removed", 3, ThemeChanges::fileRemoved),
        new Change("static file and folder", 2, ThemeChanges::fileAndFolder));
  }

  private static String now(Bureau bureau, String file) {
    return (bureau.site.has(file) ? bureau.site : THEME).text(file);
  }

  private static String template(Bureau bureau, Dice dice) {
    List<String> names =
        THEME.files("templates").stream()
            .filter(name -> name.endsWith(".html") && !name.contains("/partials/"))
            .toList();
    String name = dice.any(names);
    String text = THEME.text(name);
    String own = "<p>" + dice.mark() + "</p>\n";
    if (name.endsWith("article.html") && dice.oneIn(2)) {
      own += "{% for key in article.extra %}<i>{{ key.key }}</i>{% endfor %}\n";
    }
    String changed =
        name.endsWith("layout.html")
            ? text.replace("<body>\n", "<body>\n" + own)
            : text.replace("{% block main %}\n", "{% block main %}\n" + own);
    bureau.save(name, changed.equals(text) ? "{# " + dice.mark() + " #}" + text : changed, dice);
    return name;
  }

  private static String partial(Bureau bureau, Dice dice) {
    String name = "templates/partials/" + dice.any(PRINTING) + ".html";
    boolean noteOnly = dice.oneIn(4);
    String own = noteOnly ? "{# " + dice.mark() + " #}" : "<i>" + dice.mark() + "</i>\n";
    bureau.save(name, THEME.text(name) + own, dice);
    return name + (noteOnly ? ", a note only" : "");
  }

  private static String ownPartial(Bureau bureau, Dice dice) {
    String own = "templates/partials/own.html";
    String foot = "templates/partials/footer.html";
    bureau.save(own, "<b>" + dice.mark() + " {{ site.title }}</b>\n", dice);
    if (!now(bureau, foot).contains("own.html")) {
      bureau.save(foot, THEME.text(foot) + "{% include \"partials/own.html\" %}\n", dice);
    }
    return own;
  }

  private static @Nullable String back(Bureau bureau, Dice dice) {
    List<String> own = bureau.site.files("templates");
    if (own.isEmpty()) {
      return null;
    }
    String name = dice.any(own);
    bureau.site.delete(name);
    return name;
  }

  private static String broken(Bureau bureau, Dice dice) {
    String name =
        dice.any(List.of("templates/article.html", "templates/tag.html", "templates/layout.html"));
    String wrong = dice.any(List.of("{{ site.nowhere }}", "{% if %}", "{{ site.menu }}", "{%"));
    bureau.save(name, now(bureau, name).replaceFirst("(</|\\{% endblock)", wrong + "$1"), dice);
    return name + " with " + wrong;
  }

  private static String unused(Bureau bureau, Dice dice) {
    String name = "templates/artikle.html";
    if (bureau.site.has(name)) {
      bureau.site.delete(name);
    } else {
      bureau.save(name, dice.mark(), dice);
    }
    return name;
  }

  private static String style(Bureau bureau, Dice dice) {
    String name = dice.any(List.of("static/css/broadsheet.css", "static/js/broadsheet.js"));
    bureau.save(name, THEME.text(name) + "/* " + dice.mark() + " */\n", dice);
    return name;
  }

  private static String words(Bureau bureau, Dice dice) {
    String name = "templates/words/" + dice.any(List.of("en-GB", "fa-AF", "en-GB")) + ".yaml";
    String label = dice.any(List.of("recent-posts", "tags", "footnotes", "type-opinion"));
    bureau.save(name, "labels:\n  " + label + ": Own " + dice.mark() + "\n", dice);
    return name;
  }

  private static String file(Bureau bureau, Dice dice) {
    String name =
        "static/"
            + dice.any(
                List.of(
                    "robots.txt",
                    "ads.txt",
                    ".well-known/security.txt",
                    "docs/a.txt",
                    "docs/deep/b.html",
                    "favicon.svg"));
    bureau.site.delete(name);
    bureau.save(name, "<svg/> " + dice.mark() + "\n", dice);
    return name;
  }

  private static @Nullable String fileRemoved(Bureau bureau, Dice dice) {
    List<String> files =
        bureau.site.files("static").stream().filter(name -> !name.endsWith(".png")).toList();
    if (files.isEmpty()) {
      return null;
    }
    String name = dice.any(files);
    bureau.site.delete(name);
    return name;
  }

  private static String fileAndFolder(Bureau bureau, Dice dice) {
    boolean folder = bureau.site.has("static/both/inside.txt");
    bureau.site.delete("static/both");
    String name = folder ? "static/both" : "static/both/inside.txt";
    bureau.save(name, "both " + dice.mark(), dice);
    return name;
  }
}
