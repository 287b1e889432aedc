package org.broadsheet.markdown;

import java.util.Map;

/**
 * What a site decides about its Markdown.
 *
 * @param language the BCP 47 tag of the site, which chooses the quotation marks
 * @param trustedHtml whether raw HTML stays as written; otherwise it is sanitised
 * @param labels the theme's words; used are {@code footnotes}, {@code back-to-text}, {@code table},
 *     {@code play-embed} and {@code show-embed} (both with {@code {host}}); English where missing
 */
public record MarkdownOptions(String language, boolean trustedHtml, Map<String, String> labels) {

  private static final Map<String, String> ENGLISH =
      Map.of(
          "footnotes", "Footnotes",
          "back-to-text", "Back to text",
          "table", "Table",
          "play-embed", "Play the video from {host}",
          "show-embed", "Show the post from {host}");

  /** Copies the labels. */
  public MarkdownOptions {
    labels = Map.copyOf(labels);
  }

  /** The theme's word for a key, or the English one. */
  String label(String key) {
    String label = labels.getOrDefault(key, ENGLISH.get(key));
    if (label == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    return label;
  }
}
