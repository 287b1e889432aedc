package org.broadsheet.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/**
 * Goes through a template after Pebble has put the escaping there, and puts nodes that write bytes
 * in place of Pebble's.
 */
final class PageNodes extends AbstractNodeVisitor {

  private final Expressions expressions;

  PageNodes(PebbleTemplateImpl template, Expressions expressions) {
    super(template);
    this.expressions = expressions;
  }

  @Override
  public void visit(BodyNode body) {
    body.getChildren().replaceAll(this::own);
    super.visit(body);
  }

  private RenderableNode own(RenderableNode node) {
    if (node instanceof TextNode text) {
      String meant = ThemeLoader.finished(String.valueOf(text.getData()));
      return new FixedText(meant, text.getLineNumber());
    }
    return node instanceof PrintNode print ? new PrintTag(print, expressions) : node;
  }
}
