package org.broadsheet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Digests;
import org.broadsheet.theme.Theme;

/**
 * What makes two sets of templates the same: a template and all that it names, with their texts. It
 * is found without understanding them, so it costs little and a mistake in one does not matter. A
 * template is taken for named where its name stands in quotation marks, be it in a comment.
 */
final class TemplateDigests {

  private final Theme theme;
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<String, Digest> digests = new ConcurrentHashMap<>();

  TemplateDigests(Theme theme) {
    this.theme = theme;
  }

  /** The digest of a template's set; of no meaning but still one where there is no template. */
  Digest of(String template) {
    return digests.computeIfAbsent(template, this::make);
  }

  private Digest make(String first) {
    SortedMap<String, String> members = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      String text = texts.computeIfAbsent(name, this::text);
      if (members.putIfAbsent(name, text) == null) {
        theme.templates().stream().filter(other -> names(text, other)).forEach(open::add);
      }
    }
    return Digests.of(members);
  }

  private static boolean names(String text, String template) {
    // In such a name a backslash may stand before the mark, so nothing can be said.
    boolean odd = template.indexOf('"') >= 0 || template.indexOf('\'') >= 0;
    return odd || text.contains('"' + template + '"') || text.contains('\'' + template + '\'');
  }

  private String text(String template) {
    try {
      String text = theme.template(template);
      return text == null ? "" : text;
    } catch (CharacterCodingException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
