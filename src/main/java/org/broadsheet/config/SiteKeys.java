package org.broadsheet.config;

import static org.broadsheet.yaml.YamlKey.key;

import java.util.List;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKey.Shape;
import org.broadsheet.yaml.YamlKeys;

/** The keys of {@code site.yaml}. */
public final class SiteKeys {

  /** A link to a profile, of the paper or of an author. */
  public static final YamlKeys LINK =
      YamlKeys.of(
          "a link",
          key("label", Shape.TEXT, "what it is called, such as Mastodon"),
          key("url", Shape.TEXT, "the address, starting with https://").must());

  /** The list of such links. */
  public static final YamlKey LINKS =
      key("links", Shape.LIST, "profiles elsewhere: [{label: …, url: …}]").holding(LINK);

  private static final YamlKeys SECTION =
      YamlKeys.of(
          "a section",
          key("name", Shape.TEXT, "the section's name").must(),
          key("slug", Shape.TEXT, "its word in addresses"),
          key("summary", Shape.TEXT, "one sentence about it").or("description"));

  private static final YamlKeys RECENT =
      YamlKeys.of(
          "recent-posts",
          key("count", Shape.NUMBER, "how many stories"),
          key("refresh", Shape.TEXT, "how pages that stand already learn of new stories")
              .oneOf(List.of("build", "browser")));

  private static final YamlKeys FEED =
      YamlKeys.of("feed", key("items", Shape.NUMBER, "how many stories a feed holds"));

  private static final YamlKeys PUBLISHER =
      YamlKeys.of(
          "publisher",
          key("name", Shape.TEXT, "who publishes the paper"),
          key("logo", Shape.TEXT, "a picture, such as content/logo.png, or /logo.png in static/"),
          key("email", Shape.TEXT, "where to write to"),
          key("address", Shape.TEXT, "the postal address"));

  private static final YamlKeys HOUSE_STYLE =
      YamlKeys.of(
          "house-style",
          key("banned", Shape.MAP, "words and what to write instead: {utilise: use}"),
          key("required", Shape.MAP, "keys that stories must have: {all: [summary]}"),
          key("kickers", Shape.TEXTS, "the kickers that there are: [Analysis, In brief]"),
          key("skip", Shape.MAP, "problems that the desk leaves alone: {caption-missing: why}"));

  /** Every key of the file. */
  public static final YamlKeys SITE =
      YamlKeys.of(
          "site.yaml",
          key("title", Shape.TEXT, "the name of the paper").must(),
          key("url", Shape.TEXT, "the address of the site, such as https://www.example.org/")
              .must(),
          key("language", Shape.TEXT, "its language, such as en").must(),
          key("timezone", Shape.TEXT, "its time zone, such as Europe/London").must(),
          key("tagline", Shape.TEXT, "a line under the name"),
          key("description", Shape.TEXT, "one or two sentences about the paper"),
          key("sections", Shape.LIST, "the parts of the paper: [Local, Politics]").holding(SECTION),
          key("permalink", Shape.TEXT, "how addresses of stories are made"),
          key("page-size", Shape.NUMBER, "how many stories a list shows"),
          key("recent-posts", Shape.NUMBER_OR_MAP, "how many are shown beside a story")
              .holding(RECENT),
          key("html", Shape.TEXT, "what happens to HTML in stories")
              .oneOf(List.of("safe", "trusted")),
          key("publisher", Shape.TEXT_OR_MAP, "who stands behind the paper").holding(PUBLISHER),
          LINKS,
          key("copyright", Shape.TEXT, "the last line of every page"),
          key("feed", Shape.NUMBER_OR_MAP, "how many stories a feed holds").holding(FEED),
          key("house-style", Shape.MAP, "what the paper wants of its writers")
              .holding(HOUSE_STYLE));

  private SiteKeys() {}
}
