package org.broadsheet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedsTest {

  private static final String NOCOOKIE = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com/watch?list=x&v=dQw4w9WgXcQ",
        "http://m.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ",
        "https://www.youtube.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share",
      })
  void youtubeIsAFigureThatLoadsNothing(String address) {
    String written = address.replace("&", "&amp;");
    assertEquals(
        "<figure class=\"embed\" data-embed=\""
            + NOCOOKIE
            + "\" data-host=\"YouTube\"><a href=\""
            + written
            + "\">Play the video from YouTube</a></figure>\n",
        Reading.html(address + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://youtu.be/dQw4w9WgXcQ?t=43s | https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=43",
        "https://vimeo.com/76979871 | https://player.vimeo.com/video/76979871?dnt=1",
        "https://vimeo.com/76979871/0123abcdef | https://player.vimeo.com/video/76979871?dnt=1&amp;h=0123abcdef",
        "https://player.vimeo.com/video/76979871 | https://player.vimeo.com/video/76979871?dnt=1",
      })
  void framesDoNotTrack(String address, String frame) {
    assertEquals(frame, Reading.html(address).replaceAll("(?s).*data-embed=\"([^\"]*)\".*", "$1"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://mastodon.social/@ada/123456789012, mastodon.social",
    "https://x.com/ada/status/123456, X",
    "https://twitter.com/ada/status/123456?s=20, X",
    "https://www.instagram.com/p/Cabc123_x/, Instagram",
    "https://bsky.app/profile/ada.example/post/3kabcdefghi2x, Bluesky",
  })
  void postsAreLinksInAFigure(String address, String host) {
    assertEquals(
        "<figure class=\"embed\" data-host=\""
            + host
            + "\"><a href=\""
            + address
            + "\">Show the post from "
            + host
            + "</a></figure>\n",
        Reading.html("<" + address + ">"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQx",
        "https://www.youtube.com/@channel",
        "https://youtu.be/../evil",
        "https://vimeo.com/about",
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://user@youtube.com/watch?v=dQw4w9WgXcQ",
        "https://x.com/ada",
        "https://a.example/page",
        "see https://youtu.be/dQw4w9WgXcQ now",
        "[video](https://youtu.be/dQw4w9WgXcQ) here",
      })
  void otherLinksAreNoEmbeds(String markdown) {
    assertEquals(-1, Reading.html(markdown).indexOf("<figure"));
  }

  @Test
  void aLinkWithWordsAloneInItsLineIsAnEmbed() {
    assertEquals(
        "<figure class=\"embed\" data-embed=\""
            + NOCOOKIE
            + "\" data-host=\"YouTube\">"
            + "<a href=\"https://youtu.be/dQw4w9WgXcQ\">Play the video from YouTube</a></figure>\n",
        Reading.html("[Watch *this*](https://youtu.be/dQw4w9WgXcQ \"x\")"));
  }

  @Test
  void anEmbedDividesTheParagraphAroundIt() {
    Reading reading =
        Reading.of("Watch \"it\":\nhttps://vimeo.com/76979871\nand then\nread *on*.\n");
    assertEquals(
        """
        <p>Watch “it”:</p>
        <figure class="embed" data-embed="https://player.vimeo.com/video/76979871?dnt=1" data-host="Vimeo"><a href="https://vimeo.com/76979871">Play the video from Vimeo</a></figure>
        <p>and then
        read <em>on</em>.</p>
        """,
        reading.html());
    assertEquals("Watch “it”:\nand then read on.", reading.body().text());
  }
}
