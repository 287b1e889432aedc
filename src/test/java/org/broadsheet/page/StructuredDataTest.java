package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.assemble.Desk;
import org.broadsheet.json.Json;
import org.broadsheet.model.ArticleType;
import org.broadsheet.page.view.HeadView;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

  private static String json(HeadView head) {
    return Json.pretty(head.structuredData()).replace("\\u0027", "'").replace("\\u0026", "&");
  }

  private static Map<?, ?> story(Desk desk) {
    Map<String, Object> data = Proof.of(desk).head("/2026/11/a/").structuredData();
    List<?> graph = (List<?>) Objects.requireNonNull(data.get("@graph"));
    return (Map<?, ?>) graph.get(0);
  }

  private static Desk full() {
    return new Desk()
        .url("https://post.example/paper/")
        .language("en-GB")
        .zone("Europe/Berlin")
        .description("All about it.")
        .publisher("Harbour Press", "/logo.png", "desk@post.example", "1 Quay")
        .profile("Elsewhere", "https://else.example/post")
        .section("local", "Local")
        .author("ada", "Ada Byron", "Editor", "ada.jpg", b -> b)
        .author("zoe", "Zoe Quay")
        .picture("static/logo.png")
        .picture("content/authors/ada.jpg")
        .picture("content/articles/ferry.jpg");
  }

  @Test
  void aStoryAndItsPlaceInThePaper() {
    Desk desk =
        full()
            .story(
                "a",
                "2026-11-20T08:00:00Z",
                s ->
                    s.headline("Ferries & co")
                        .summary("All six.")
                        .by("ada", "zoe")
                        .section("Local")
                        .tags("Boats", "Quay")
                        .type(ArticleType.OPINION)
                        .updated("2026-11-21T08:00:00Z")
                        .language("en-US")
                        .photo("ferry.jpg", "A ferry", "On <em>&lt;time&gt;</em> &amp;lt;", "Z")
                        .correction("2026-11-21", "Six, &quot;not&quot; <b>5</b>")
                        .text("Three words here."));
    assertEquals(
        """
        {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@id": "https://post.example/paper/2026/11/a/#article",
              "@type": [
                "NewsArticle",
                "OpinionNewsArticle"
              ],
              "articleSection": "Local",
              "author": [
                {
                  "@type": "Person",
                  "jobTitle": "Editor",
                  "name": "Ada Byron",
                  "url": "https://post.example/paper/authors/ada/"
                },
                {
                  "@type": "Person",
                  "name": "Zoe Quay",
                  "url": "https://post.example/paper/authors/zoe/"
                }
              ],
              "correction": [
                {
                  "@type": "CorrectionComment",
                  "datePublished": "2026-11-21T01:00:00+01:00",
                  "text": "Six, \\"not\\" 5"
                }
              ],
              "dateModified": "2026-11-21T09:00:00+01:00",
              "datePublished": "2026-11-20T09:00:00+01:00",
              "description": "All six.",
              "headline": "Ferries & co",
              "image": [
                {
                  "@type": "ImageObject",
                  "caption": "On \\u003ctime\\u003e &lt;",
                  "creditText": "Z",
                  "height": 30,
                  "url": "https://post.example/paper/articles/ferry.jpg",
                  "width": 40
                }
              ],
              "inLanguage": "en-US",
              "isAccessibleForFree": true,
              "keywords": [
                "Boats",
                "Quay"
              ],
              "mainEntityOfPage": "https://post.example/paper/2026/11/a/",
              "publisher": {
                "@id": "https://post.example/paper/#publisher",
                "@type": "NewsMediaOrganization",
                "address": "1 Quay",
                "email": "desk@post.example",
                "logo": {
                  "@type": "ImageObject",
                  "height": 30,
                  "url": "https://post.example/paper/logo.png",
                  "width": 40
                },
                "name": "Harbour Press",
                "sameAs": [
                  "https://else.example/post"
                ],
                "url": "https://post.example/paper/"
              },
              "url": "https://post.example/paper/2026/11/a/",
              "wordCount": 3
            },
            {
              "@type": "BreadcrumbList",
              "itemListElement": [
                {
                  "@type": "ListItem",
                  "item": "https://post.example/paper/",
                  "name": "The Post",
                  "position": 1
                },
                {
                  "@type": "ListItem",
                  "item": "https://post.example/paper/local/",
                  "name": "Local",
                  "position": 2
                },
                {
                  "@type": "ListItem",
                  "name": "Ferries & co",
                  "position": 3
                }
              ]
            }
          ]
        }""",
        json(Proof.of(desk).head("/2026/11/a/")));
  }

  @Test
  void aStoryOfNothingSaysLittle() {
    assertEquals(
        """
        {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@id": "https://post.example/2026/11/a/#article",
              "@type": "NewsArticle",
              "author": [
                {
                  "@type": "Organization",
                  "name": "The Post",
                  "url": "https://post.example/"
                }
              ],
              "dateModified": "2026-11-20T00:00:00Z",
              "datePublished": "2026-11-20T00:00:00Z",
              "headline": "The a",
              "inLanguage": "en",
              "isAccessibleForFree": true,
              "mainEntityOfPage": "https://else.example/a",
              "publisher": {
                "@id": "https://post.example/#publisher",
                "@type": "NewsMediaOrganization",
                "name": "The Post",
                "url": "https://post.example/"
              },
              "url": "https://post.example/2026/11/a/",
              "wordCount": 0
            },
            {
              "@type": "BreadcrumbList",
              "itemListElement": [
                {
                  "@type": "ListItem",
                  "item": "https://post.example/",
                  "name": "The Post",
                  "position": 1
                },
                {
                  "@type": "ListItem",
                  "name": "The a",
                  "position": 2
                }
              ]
            }
          ]
        }""",
        json(
            Proof.of(
                    new Desk().story("a", "2026-11-20", s -> s.canonical("https://else.example/a")))
                .head("/2026/11/a/")));
  }

  @Test
  void theFrontPageIsThePaper() {
    assertEquals(
        """
        {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@id": "https://post.example/paper/#website",
              "@type": "WebSite",
              "description": "All about it.",
              "inLanguage": "en-GB",
              "name": "The Post",
              "publisher": {
                "@id": "https://post.example/paper/#publisher"
              },
              "url": "https://post.example/paper/"
            },
            {
              "@id": "https://post.example/paper/#publisher",
              "@type": "NewsMediaOrganization",
              "address": "1 Quay",
              "email": "desk@post.example",
              "logo": {
                "@type": "ImageObject",
                "height": 30,
                "url": "https://post.example/paper/logo.png",
                "width": 40
              },
              "name": "Harbour Press",
              "sameAs": [
                "https://else.example/post"
              ],
              "url": "https://post.example/paper/"
            }
          ]
        }""",
        json(Proof.of(full()).head("/")));
  }

  @Test
  void anAuthorIsAPerson() {
    assertEquals(
        """
        {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@id": "https://post.example/authors/ada/#profile",
              "@type": "ProfilePage",
              "mainEntity": {
                "@type": "Person",
                "image": "https://post.example/authors/ada.jpg",
                "jobTitle": "Editor",
                "name": "Ada Byron",
                "sameAs": [
                  "https://else.example/"
                ],
                "url": "https://post.example/authors/ada/",
                "worksFor": {
                  "@id": "https://post.example/#publisher"
                }
              },
              "url": "https://post.example/authors/ada/"
            },
            {
              "@id": "https://post.example/#publisher",
              "@type": "NewsMediaOrganization",
              "name": "The Post",
              "url": "https://post.example/"
            }
          ]
        }""",
        json(
            Proof.of(
                    new Desk()
                        .author("ada", "Ada Byron", "Editor", "ada.jpg", b -> b)
                        .picture("content/authors/ada.jpg"))
                .head("/authors/ada/")));
  }

  @Test
  void anAuthorOfWhomLittleIsKnownIsAPersonToo() {
    Map<String, Object> data =
        Proof.of(new Desk().author("ada", "Ada")).head("/authors/ada/").structuredData();
    List<?> graph = (List<?>) Objects.requireNonNull(data.get("@graph"));
    assertEquals(
        """
        {"@type":"Person","name":"Ada","url":"https://post.example/authors/ada/",\
        "worksFor":{"@id":"https://post.example/#publisher"}}""",
        Json.write(((Map<?, ?>) graph.get(0)).get("mainEntity")));
  }

  @Test
  void aFreeBylineIsAPersonUnlessItIsThePaper() {
    assertEquals(
        List.of(Map.of("@type", "Person", "name", "A guest")),
        story(new Desk().story("a", "2026-11-20", s -> s.byline("A guest"))).get("author"));
    assertEquals(
        List.of(
            Map.of("@type", "Organization", "name", "The Post", "url", "https://post.example/")),
        story(new Desk().story("a", "2026-11-20", s -> s.byline("The Post"))).get("author"));
  }

  @Test
  void everyKindOfStoryHasItsType() {
    for (ArticleType type : ArticleType.values()) {
      Object expected =
          switch (type) {
            case OPINION -> List.of("NewsArticle", "OpinionNewsArticle");
            case ANALYSIS -> List.of("NewsArticle", "AnalysisNewsArticle");
            case REVIEW -> List.of("NewsArticle", "ReviewNewsArticle");
            default -> "NewsArticle";
          };
      Desk desk = new Desk().story("a", "2026-11-20", s -> s.type(type));
      assertEquals(expected, story(desk).get("@type"), type.word());
    }
  }

  @Test
  void theLogoStandsInForAPicture() {
    assertEquals(
        """
        [{"@type":"ImageObject","height":30,"url":"https://post.example/logo.png","width":40}]""",
        Json.write(
            story(
                    new Desk()
                        .publisher("The Post", "/logo.png", null, null)
                        .picture("static/logo.png")
                        .story("a", "2026-11-20"))
                .get("image")));
  }
}
