package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.broadsheet.model.UrlPath;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRewriterTest {

  private static final UrlPath STORY = new UrlPath("/2026/11/ferries/");

  private static String inFolder(String html) {
    return new LinkRewriter("/paper/", false).rewrite(html, STORY);
  }

  private static String portable(String html) {
    return new LinkRewriter("/", true).rewrite(html, STORY);
  }

  @Test
  void aSiteAtTheRootOfItsHostKeepsItsLinks() {
    String html = "<a href=\"/local/\">";
    assertEquals(html, new LinkRewriter("/", false).rewrite(html, STORY));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '>',
      value = {
        "`<a href=\"/local/\"` > `<a href=\"/paper/local/\"`",
        "`<a href='/local/'` > `<a href='/paper/local/'`",
        "`<a href=/local/` > `<a href=/paper/local/`",
        "`<a href = \"/local/\" b` > `<a href = \"/paper/local/\" b`",
        "`<A HREF=\"/local/\"` > `<A HREF=\"/paper/local/\"`",
        "`<a\nhref=\"/\"` > `<a\nhref=\"/paper/\"`",
        "`<a class=x href=\"/\"/` > `<a class=x href=\"/paper/\"/`",
        "`<img src=\" /a.jpg\"` > `<img src=\"/paper/a.jpg\"`",
        "`<video poster=\"/a.jpg\"` > `<video poster=\"/paper/a.jpg\"`",
        "`<form action=\"/search/\"` > `<form action=\"/paper/search/\"`",
        "`<div data-recent=\"/recent.html\"` > `<div data-recent=\"/paper/recent.html\"`",
        "`<use xlink:href=\"/icons.svg#mail\"` > `<use xlink:href=\"/paper/icons.svg#mail\"`",
        "`<script src=\"/js/a.js\"` > `<script src=\"/paper/js/a.js\"`",
        "`<meta http-equiv=refresh content=\"0; url=/new/\"` > `<meta http-equiv=refresh content=\"0; url=/paper/new/\"`",
        "`<meta http-equiv=refresh content=\"0;URL=/new/\"` > `<meta http-equiv=refresh content=\"0;URL=/paper/new/\"`",
        "`<a title=\"a > b\" href=\"/c/\"` > `<a title=\"a > b\" href=\"/paper/c/\"`",
      })
  void linksGetTheFolderOfTheSite(String html, String expected) {
    assertEquals(expected + ">text", inFolder(html + ">text"));
  }

  @Test
  void imageCandidatesAreRewrittenOneByOne() {
    assertEquals(
        "<img srcset=\"/paper/a,b.jpg 1x, /paper/c.jpg 2x\">",
        inFolder("<img srcset=\"/a,b.jpg 1x, /c.jpg 2x\">"));
    assertEquals(
        "<source srcset=\"/paper/a.jpg, https://example.org/b.jpg 800w,/paper/c.jpg 2x\">",
        inFolder("<source srcset=\"/a.jpg, https://example.org/b.jpg 800w,/c.jpg 2x\">"));
    assertEquals("<img srcset=\"\">", inFolder("<img srcset=\"\">"));
    assertEquals("<img srcset=\", ,\">", inFolder("<img srcset=\", ,\">"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`<a href=\"//example.org/\">`",
        "`<a href=\"/\\\\example.org/\">`",
        "`<a href=\"https://example.org/\">`",
        "`<a href=\"#top\">`",
        "`<a href=\"mailto:a@example.org\">`",
        "`<a href=\"photo.jpg\">`",
        "`<a href=\"\">`",
        "`<a href>`",
        "`<a href=>`",
        "`<a title=\"/local/\">`",
        "`<meta content=\"/local/\">`",
        "`<meta content=\"Ferries; url=/local/\">`",
        "`<!-- <a href=\"/local/\"> -->`",
        "`<!doctype html \"/\">`",
        "`</a href=\"/local/\">`",
        "`<script>let a = '<a href=\"/local/\">';</script>`",
        "`<SCRIPT>'<a href=\"/\">'</sCRIPT>`",
        "`<style>a { background: url(\"/a.png\") } /* <a href=\"/\"> */</style>`",
        "`<title><a href=\"/local/\"></title>`",
        "`<textarea><a href=\"/local/\"></textarea>`",
        "`href=\"/local/\"`",
        "`1 < 2 href=\"/\"`",
        "`<script><a href=\"/\">`",
        "`<!-- <a href=\"/\">`",
      })
  void everythingElseStays(String html) {
    assertEquals(html, inFolder(html));
  }

  @Test
  void whatFollowsAScriptIsRewrittenAgain() {
    assertEquals(
        "<script>\"<a href='/'>\"</script><a href='/paper/'>",
        inFolder("<script>\"<a href='/'>\"</script><a href='/'>"));
  }

  @Test
  void brokenMarkupEndsTheScanAndLosesNothing() {
    for (String broken :
        new String[] {
          "<", "<a", "<a ", "<a href", "<a href=", "<a href=\"/x", "<a href='/x", "a<"
        }) {
      assertEquals(broken.replace("/x", "/paper/x"), inFolder(broken));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, ../../../index.html",
    "/local/, ../../../local/index.html",
    "/local/#top, ../../../local/index.html#top",
    "/local/?a=/b/, ../../../local/index.html?a=/b/",
    "/?q#f, ../../../index.html?q#f",
    "/css/main.css, ../../../css/main.css",
    "/feed.xml, ../../../feed.xml",
    "/o&#39;brien/, ../../../o&#39;brien/index.html",
    "/o&#39;brien/#a, ../../../o&#39;brien/index.html#a",
    "/a&amp;b/, ../../../a&amp;b/index.html",
    "/%D9%81/, ../../../%D9%81/index.html",
    "/2026/11/ferries/, ../../../2026/11/ferries/index.html",
  })
  void portableLinksAreRelativeAndNameFiles(String link, String expected) {
    assertEquals("<a href=\"" + expected + "\">", portable("<a href=\"" + link + "\">"));
  }

  @Test
  void portableLinksFitTheDepthOfTheirPage() {
    LinkRewriter links = new LinkRewriter("/paper/", true);
    UnaryOperator<String> on = page -> links.rewrite("<a href=\"/local/\">", new UrlPath(page));
    assertEquals("<a href=\"local/index.html\">", on.apply("/"));
    assertEquals("<a href=\"local/index.html\">", on.apply("/404.html"));
    assertEquals("<a href=\"../local/index.html\">", on.apply("/about/"));
    assertEquals("<a href=\"../local/index.html\">", on.apply("/about/us.html"));
  }

  @Test
  void aLargeHostilePageIsScannedOnce() {
    String html = "<a href=\"/x/\" <".repeat(200_000) + "<script>" + "</".repeat(200_000);
    String rewritten =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> inFolder(html));
    assertEquals(html.replace("/x/", "/paper/x/"), rewritten);
  }
}
