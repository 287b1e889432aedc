package org.broadsheet.source;

import static org.broadsheet.yaml.ForeignKey.word;
import static org.broadsheet.yaml.YamlKey.key;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.config.SiteKeys;
import org.broadsheet.model.ArticleType;
import org.broadsheet.yaml.ForeignKey;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKey.Shape;
import org.broadsheet.yaml.YamlKeys;

/** The keys of every kind of content file: the one place where they are written down. */
public final class ContentKeys {

  /** A picture with what belongs to it. */
  public static final YamlKeys PHOTO =
      YamlKeys.of(
          "a photo",
          key("src", Shape.TEXT, "the picture's file, beside this file or /… in static/")
              .must()
              .or("image"),
          key("alt", Shape.TEXT, "what it shows, for those who do not see it"),
          key("caption", Shape.TEXT, "the line under it"),
          key("credit", Shape.TEXT, "who made it"));

  private static final YamlKey PHOTO_KEY =
      key("photo", Shape.TEXT_OR_MAP, "its picture: ferry.jpg or {src, alt, caption, credit}")
          .not(
              "foto",
              "bild",
              "picture",
              "image",
              "images",
              "cover",
              "coverimage",
              "featuredimage",
              "primaryimage",
              "thumbnail")
          .holding(PHOTO);

  private static final YamlKey HEADLINE =
      key("headline", Shape.TEXT, "what it is called").must().or("title");

  private static final YamlKey SUMMARY =
      key("summary", Shape.TEXT, "one or two sentences for lists, feeds and search engines")
          .or("description")
          .not(
              "abstract",
              "deck",
              "dek",
              "excerpt",
              "intro",
              "lead",
              "lede",
              "standfirst",
              "subtitle",
              "teaser");

  private static final YamlKey LANGUAGE =
      key("language", Shape.TEXT, "its language where it is not the paper's, such as fa")
          .not("lang", "locale");

  private static final YamlKey NOINDEX =
      key("noindex", Shape.YES_NO, "yes, where search engines should leave it alone");

  private static final YamlKey DRAFT =
      key("draft", Shape.YES_NO, "yes, while it is not ready").withholding();

  private static final ForeignKey LAYOUT =
      word(
          "layout", "take this line away; the theme's templates show every file of one kind alike");

  private static final Set<String> YES = Set.of("yes", "true", "on");
  private static final Set<String> NO = Set.of("no", "false", "off");
  private static final String PUBLIC =
      "take this line away; a file without draft: yes is published";

  private static final ForeignKey PUBLISHED = new ForeignKey("published", both(), NO, PUBLIC);
  private static final ForeignKey HIDDEN = new ForeignKey("hidden", both(), YES, PUBLIC);
  private static final ForeignKey PRIVATE = new ForeignKey("private", both(), YES, PUBLIC);
  private static final ForeignKey UNLISTED = new ForeignKey("unlisted", both(), YES, PUBLIC);
  private static final ForeignKey STATUS =
      new ForeignKey(
          "status",
          Set.of("draft", "pending", "private", "publish", "published"),
          Set.of("draft", "pending", "private"),
          PUBLIC);

  private static Set<String> both() {
    return Stream.concat(YES.stream(), NO.stream()).collect(Collectors.toSet());
  }

  private static final YamlKey EMAIL = key("email", Shape.TEXT, "where to write to");

  /** An author written in place, in a story's {@code authors}. */
  public static final YamlKeys CREDIT =
      YamlKeys.of(
          "an author",
          key("name", Shape.TEXT, "the author's name").must().or("display_name"),
          key("id", Shape.TEXT, "the author's word in addresses"),
          key("role", Shape.TEXT, "such as Transport reporter").or("position", "job"),
          key("bio", Shape.TEXT, "a few lines about the author"),
          PHOTO_KEY.or("picture", "image"),
          EMAIL,
          SiteKeys.LINKS);

  private static final YamlKeys EMBARGO =
      YamlKeys.of(
          "an embargo",
          key("until", Shape.DATE, "a date such as 2026-11-20 08:15").must(),
          key("reason", Shape.TEXT, "what was agreed, for the desk"));

  private static final YamlKeys CORRECTION =
      YamlKeys.of(
          "a correction",
          key("date", Shape.DATE, "a date such as 2026-11-20").must(),
          key("text", Shape.TEXT, "what was wrong and is right now").must());

  /** {@code content/articles/}. */
  public static final YamlKeys ARTICLE =
      new YamlKeys(
              "a story",
              List.of(
                  HEADLINE,
                  key("date", Shape.DATE, "a date such as 2026-11-20 08:15")
                      .must()
                      .not("created", "datepublished", "pubdate", "publishedat"),
                  SUMMARY,
                  key("authors", Shape.TEXTS, "ids of content/authors/, or {name: …}")
                      .or("author")
                      .not("by", "creator", "writer", "writers")
                      .holding(CREDIT),
                  key("byline", Shape.TEXT, "what to print instead of the authors' names"),
                  key("section", Shape.TEXT, "the part of the paper").not("category"),
                  key("tags", Shape.TEXTS, "keywords: [transport, energy]")
                      .not("keywords", "topic", "topics"),
                  PHOTO_KEY.or("image"),
                  key("kicker", Shape.TEXT, "a word or two above the headline"),
                  key("updated", Shape.DATE, "when it last changed in substance")
                      .or("lastmod")
                      .not("lastmodified", "lastmodifiedat", "modified"),
                  key("slug", Shape.TEXT, "its own word in its address"),
                  key("aliases", Shape.TEXTS, "old addresses, such as /2012/ferry/")
                      .not("redirectfrom"),
                  DRAFT,
                  key("publish", Shape.DATE, "not to be seen before this")
                      .withholding()
                      .or("publishdate"),
                  key("embargo", Shape.DATE, "a date, or {until: …, reason: …}")
                      .withholding()
                      .holding(EMBARGO),
                  key("expires", Shape.DATE, "not to be seen from this on")
                      .withholding()
                      .or("expirydate")
                      .not("expirationdate", "expiry", "unpublish", "unpublishdate"),
                  key("corrections", Shape.LIST, "[{date: …, text: …}]").holding(CORRECTION),
                  key("type", Shape.TEXT, "what kind of journalism it is")
                      .oneOf(Arrays.stream(ArticleType.values()).map(ArticleType::word).toList()),
                  LANGUAGE,
                  key("translation-of", Shape.TEXT, "slug or file of the story it translates"),
                  key("pinned", Shape.YES_NO, "yes, where it leads the front page")
                      .not("featured", "sticky"),
                  NOINDEX,
                  key("canonical", Shape.TEXT, "where it was first published"),
                  key("extra", Shape.MAP, "keys of your own for templates")),
              "keys of your own belong under extra")
          .besides(
              LAYOUT,
              PUBLISHED,
              HIDDEN,
              PRIVATE,
              UNLISTED,
              STATUS,
              word(
                  "categories",
                  "write section: and one of them; the others belong under tags: [transport, energy]"),
              word(
                  "permalink",
                  "write slug: and the last word of the address; site.yaml says what stands before it"),
              word("weight", "take this line away; stories stand by their dates"));

  /** {@code content/authors/}. */
  public static final YamlKeys AUTHOR =
      YamlKeys.of(
          "an author",
          key("name", Shape.TEXT, "the author's name").must().or("title", "display_name"),
          key("role", Shape.TEXT, "such as Transport reporter").or("position", "job"),
          PHOTO_KEY.or("picture", "image"),
          EMAIL,
          SiteKeys.LINKS);

  /** {@code content/sections/}. */
  public static final YamlKeys SECTION =
      YamlKeys.of(
          "a section",
          key("name", Shape.TEXT, "the section's name").must().or("title", "headline"),
          SUMMARY,
          key("order", Shape.NUMBER, "its place in the navigation"));

  /** {@code content/pages/}. */
  public static final YamlKeys PAGE =
      YamlKeys.of(
              "a page",
              HEADLINE,
              SUMMARY,
              key("order", Shape.NUMBER, "its place in the menu"),
              key("navigation", Shape.YES_NO, "no, where the menu should leave it out"),
              DRAFT,
              LANGUAGE,
              NOINDEX)
          .besides(LAYOUT, PUBLISHED, HIDDEN, PRIVATE, UNLISTED, STATUS);

  private ContentKeys() {}
}
