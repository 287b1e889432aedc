package org.broadsheet.render;

import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What a template says outside of its tags, encoded once. */
final class FixedText extends TextNode {

  private final byte[] utf8;

  FixedText(String text, int line) {
    super(text, line);
    utf8 = text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    if (writer instanceof PageBytes page) {
      page.add(utf8);
    } else {
      super.render(self, writer, context);
    }
  }
}
