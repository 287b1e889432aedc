package org.broadsheet.markdown;

import java.util.List;
import org.broadsheet.model.Body;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * The HTML of a story that holds raw HTML: read as browsers read it, so that it is balanced, and
 * written again with what may stay.
 */
final class MixedHtml {

  /** As deep as any page needs; browsers flatten more than that as well. */
  private static final int DEEPEST = 200;

  private final Story story;

  MixedHtml(Story story) {
    this.story = story;
  }

  /** The body of the story. */
  Body body() {
    String html = story.markup().html().value();
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Element root = new Element("body");
    List<Node> nodes = parser.parseFragmentInput(html, root, "");
    root.appendChildren(nodes);
    if (!story.trustedHtml()) {
      new Frames(story).replace(root);
    }
    HtmlWriter writer = new HtmlWriter(story, html.length());
    NodeTraversor.filter(writer, root);
    String text = writer.prose().text();
    return new Body(
        writer.markup().html(),
        text,
        story.headings(),
        writer.markup().references(),
        Prose.words(text));
  }
}
