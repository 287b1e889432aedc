package org.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Html;
import org.broadsheet.model.Reference;
import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/** The HTML of a story as it is written, and the references in it. */
final class Markup {

  /** A stretch of raw HTML: where it stands in this markup, and where it began in the Markdown. */
  private record Foreign(int start, int end, int source) {}

  private final StringBuilder html;
  private final List<Foreign> foreign = new ArrayList<>();
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
  Markup address(Reference.Kind kind, Address address, Location place) {
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

  /** Adds a stretch of raw HTML, and notes where in the Markdown it stands. */
  Markup foreign(BasedSequence chars, int start, int end) {
    int from = start;
    while (from < end) {
      int to = from + 1;
      while (to < end && chars.charAt(to - 1) != '\n') {
        to++;
      }
      foreign.add(
          new Foreign(html.length(), html.length() + to - from, chars.getIndexOffset(from)));
      html.append(chars, from, to);
      from = to;
    }
    return this;
  }

  /** Whether any raw HTML has been added. */
  boolean hasForeign() {
    return !foreign.isEmpty();
  }

  /** Whether a place in this markup is raw HTML. */
  boolean isForeign(int place) {
    Foreign stretch = foreignBefore(place);
    return stretch != null && place < stretch.end();
  }

  /** Where in the Markdown the raw HTML at or before a place stands; 0 where there is none. */
  int sourceOf(int place) {
    Foreign stretch = foreignBefore(place);
    return stretch == null
        ? 0
        : stretch.source() + Math.min(place, stretch.end() - 1) - stretch.start();
  }

  private @Nullable Foreign foreignBefore(int place) {
    int low = 0;
    int high = foreign.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (foreign.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : foreign.get(low - 1);
  }

  /** The reference that the tag beginning at a place holds, or null. */
  @Nullable Reference referenceIn(int tag) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).start() < tag) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean near = low < references.size() && references.get(low).start() <= tag + 4;
    return near ? references.get(low) : null;
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
    for (int i = foreign.size() - 1; i >= 0 && foreign.get(i).start() >= place; i--) {
      Foreign f = foreign.get(i);
      int by = markup.length();
      foreign.set(i, new Foreign(f.start() + by, f.end() + by, f.source()));
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
