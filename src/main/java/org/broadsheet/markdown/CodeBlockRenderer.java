package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes blocks of code. */
final class CodeBlockRenderer {

  private final Story story;

  CodeBlockRenderer(Story story) {
    this.story = story;
  }

  /** A fenced block; the first word after the fence is its language. */
  void fenced(FencedCodeBlock node) {
    String info = LinkRenderer.unescaped(node.getInfo()).strip();
    String language = info.isEmpty() ? "" : info.split("\\s", 2)[0];
    write(language, text(node.getContentChars()));
  }

  /** An indented block. */
  void indented(IndentedCodeBlock node) {
    write("", withoutBlankEnd(text(node.getContentChars())));
  }

  private static String withoutBlankEnd(String code) {
    int end = code.length();
    while (end > 0 && Character.isWhitespace(code.charAt(end - 1))) {
      end--;
    }
    int line = code.indexOf('\n', end);
    return line < 0 ? code : code.substring(0, line);
  }

  private static String text(BasedSequence chars) {
    return chars.toString().replace("\r\n", "\n").replace('\0', '\uFFFD');
  }

  private void write(String language, String code) {
    story.markup().raw("<pre><code");
    if (!language.isEmpty()) {
      story.markup().attribute("class", "language-" + language);
    }
    story.markup().raw(">").text(code);
    story.markup().raw(code.isEmpty() || code.endsWith("\n") ? "" : "\n");
    story.markup().raw("</code></pre>\n");
  }
}
