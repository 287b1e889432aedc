package org.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Html;
import org.broadsheet.model.Reference;

/** The HTML of a story as it is written, and the references in it. */
final class Markup {

  private final StringBuilder html;
  private final List<Reference> references = new ArrayList<>();

  /** Markup with room for about so many characters. */
  Markup(int capacity) {
    html = new StringBuilder(capacity);
  }

  /** Adds markup as it is. */
  Markup raw(CharSequence markup) {
    html.append(markup);
    return this;
  }

  /** Adds text, escaped. */
  Markup text(String text) {
    html.append(Html.escape(text));
    return this;
  }

  /** Adds an attribute with a space before it. */
  Markup attribute(String name, String value) {
    html.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
    return this;
  }

  /**
   * Adds the attribute that holds an address. A relative address is noted as a reference, an unsafe
   * one is left out.
   */
  Markup address(Reference.Kind kind, Address address, org.broadsheet.problem.Location place) {
    String name = kind == Reference.Kind.PICTURE ? "src" : "href";
    int start = html.length();
    switch (address.kind()) {
      case UNSAFE -> {}
      case ABSOLUTE, FRAGMENT -> attribute(name, address.encoded());
      case RELATIVE -> {
        attribute(name, address.encoded());
        references.add(
            new Reference(kind, address.target(), address.suffix(), start, html.length(), place));
      }
    }
    return this;
  }

  /** Starts a new line unless one has just begun. */
  Markup line() {
    if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    return this;
  }

  /** Puts markup in at a place behind which no reference begins any more; those move with it. */
  void insert(int place, String markup) {
    html.insert(place, markup);
    for (int i = references.size() - 1; i >= 0 && references.get(i).start() >= place; i--) {
      Reference r = references.get(i);
      references.set(
          i,
          new Reference(
              r.kind(),
              r.target(),
              r.suffix(),
              r.start() + markup.length(),
              r.end() + markup.length(),
              r.location()));
    }
  }

  int length() {
    return html.length();
  }

  Html html() {
    return new Html(html.toString());
  }

  /** In the order they were written. */
  List<Reference> references() {
    return references;
  }
}
