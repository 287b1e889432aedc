package org.broadsheet.exact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a newsroom: words without sense, with links and pictures of every kind. */
final class Prose {

  private static final List<String> WORDS =
      List.of(
          "harbour",
          "ferry",
          "council",
          "the",
          "a",
          "of",
          "storm",
          "wall",
          "pilot",
          "quay",
          "night",
          "*morning*",
          "**bridge**",
          "`code`",
          "\"quoted\"",
          "ship's",
          "--",
          "and",
          "under",
          "city",
          "naïve",
          "😀",
          "one...",
          "~~eight~~",
          "[^1]");

  private static final List<String> PERSIAN =
      List.of("بندر", "ظهر", "بسته", "شد", "توفان", "شهر", "«دریا»", "۱۴۰۵", "کشتی", "می‌رود");

  private final Bureau bureau;
  private final Dice dice;

  Prose(Bureau bureau, Dice dice) {
    this.bureau = bureau;
    this.dice = dice;
  }

  /** A few plain words, with a mark among them. */
  String words(boolean persian) {
    List<String> words = persian ? PERSIAN : List.of("Harbour", "ferry", "storm", "wall", "noon");
    return dice.any(words) + " " + dice.mark() + " " + dice.any(words);
  }

  /** The text of a story, as it would stand in the file of this name. */
  String body(String file, boolean persian) {
    StringBuilder text = new StringBuilder();
    boolean noted = false;
    for (int i = dice.between(1, 5); i > 0; i--) {
      String block = block(file, persian);
      noted |= block.contains("[^1]");
      text.append(block).append("\n\n");
    }
    return text.append(noted ? "[^1]: A note " + dice.mark() + ".\n" : "").toString();
  }

  private String block(String file, boolean persian) {
    return switch (dice.below(10)) {
      case 0 -> "## A heading " + dice.mark();
      case 1 ->
          "![Shown "
              + dice.mark()
              + "]("
              + picture(file)
              + " \"A caption "
              + link(file)
              + " | Ada\")";
      case 2 -> "| day | metres |\n|---|---:|\n| " + dice.mark() + " | " + link(file) + " |";
      case 3 -> "https://www.youtube.com/watch?v=" + dice.mark() + "xxxxxx";
      case 4 -> "> " + sentence(file, persian);
      case 5 -> "- one " + link(file) + "\n- two " + dice.mark();
      case 6 ->
          "<b onclick=\"x()\">"
              + dice.mark()
              + "</b> <i>and</i> https://example.org/"
              + dice.mark();
      default -> sentence(file, persian) + " " + link(file) + " " + sentence(file, persian);
    };
  }

  private String sentence(String file, boolean persian) {
    List<String> words = new ArrayList<>();
    for (int i = dice.between(3, 25); i > 0; i--) {
      words.add(dice.oneIn(9) ? dice.mark() : dice.any(persian ? PERSIAN : WORDS));
    }
    return String.join(" ", words) + (dice.oneIn(5) ? " " + link(file) : "") + ".";
  }

  /** A picture that there is, as the file of this name writes it. */
  String picture(String file) {
    List<String> pictures = bureau.pictures();
    if (pictures.isEmpty()) {
      return "/favicon.svg";
    }
    String picture = dice.any(pictures);
    return picture.startsWith("static/")
        ? picture.substring("static".length())
        : relative(file, picture);
  }

  /** A link to something of this site, in one of the ways that writers have. */
  String link(String file) {
    return "[see " + dice.mark() + "](" + target(file) + ")";
  }

  private String target(String file) {
    List<String> stories = bureau.stories();
    if (stories.isEmpty() || dice.oneIn(4)) {
      return elsewhere(file);
    }
    String story = dice.any(stories);
    String address = address(story);
    return switch (dice.below(8)) {
      case 0 -> address == null ? relative(file, story) : address;
      case 1 -> address == null ? relative(file, story) : address + "index.html?x=1#y";
      case 2 ->
          address == null ? relative(file, story) : "https://lantern.example" + address + "#z";
      case 3 -> "/old/" + Bureau.stem(story) + "/";
      case 4 -> relative(file, story) + "#a-heading";
      default -> relative(file, story);
    };
  }

  private String elsewhere(String file) {
    List<String> authors = bureau.authors();
    List<String> pictures = bureau.pictures();
    return switch (dice.below(9)) {
      case 0 -> "/about/";
      case 1 -> relative(file, "content/pages/about.md");
      case 2 -> authors.isEmpty() ? "/authors/" : "/authors/" + dice.any(authors) + "/";
      case 3 ->
          authors.isEmpty()
              ? "/tags/"
              : relative(file, "content/authors/" + dice.any(authors) + ".md");
      case 4 -> "/local/";
      case 5 -> "https://example.org/" + dice.mark();
      case 6 -> pictures.isEmpty() ? "/feed.xml" : picture(file);
      case 7 -> "mailto:ada@example.org";
      default -> "/nowhere/" + dice.mark() + "/";
    };
  }

  /** Where a story would be, as far as its keys tell. */
  private @Nullable String address(String story) {
    Sheet sheet = Sheet.of(bureau.site.text(story));
    String date = sheet == null ? null : sheet.get("date");
    if (date == null || date.length() < 10) {
      return null;
    }
    return "/" + date.substring(0, 4) + "/" + date.substring(5, 7) + "/" + Bureau.stem(story) + "/";
  }

  private static String relative(String from, String to) {
    Path folder = Path.of("/" + from).getParent();
    return folder == null ? to : folder.relativize(Path.of("/" + to)).toString().replace('\\', '/');
  }
}
