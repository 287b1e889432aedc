package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.model.Body;
import org.broadsheet.model.Heading;
import org.broadsheet.model.Html;
import org.broadsheet.model.Reference;
import org.broadsheet.problem.Location;

/** A text in the making: each call adds a paragraph, each reference stands on a line of its own. */
public final class Prose {

  private static final int FIRST_LINE = 10;

  private final String file;
  private final StringBuilder html = new StringBuilder();
  private final List<String> blocks = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /** An empty text that stands in a file. */
  public Prose(String file) {
    this.file = file;
  }

  /** A paragraph of words alone. */
  public Prose text(String words) {
    html.append("<p>").append(Html.escape(words)).append("</p>");
    blocks.add(words);
    return this;
  }

  /** A heading of level 2. */
  public Prose heading(String words) {
    html.append("<h2>").append(words).append("</h2>");
    headings.add(new Heading(2, words.toLowerCase(Locale.ROOT), words));
    return this;
  }

  /** A paragraph that is a link; {@code #…} and {@code ?…} become its suffix. */
  public Prose link(String written) {
    html.append("<p><a");
    reference(Reference.Kind.LINK, "href", written);
    html.append(">link</a></p>");
    blocks.add("link");
    return this;
  }

  /** A paragraph that is a picture. */
  public Prose picture(String written) {
    html.append("<p><img");
    reference(Reference.Kind.PICTURE, "src", written);
    html.append("></p>");
    return this;
  }

  private void reference(Reference.Kind kind, String attribute, String written) {
    int cut = written.length();
    for (char mark : new char[] {'#', '?'}) {
      cut = written.indexOf(mark) < 0 ? cut : Math.min(cut, written.indexOf(mark));
    }
    int start = html.length();
    html.append(' ').append(attribute).append("=\"").append(written).append('"');
    references.add(
        new Reference(
            kind,
            written.substring(0, cut),
            written.substring(cut),
            start,
            html.length(),
            Location.at(file, FIRST_LINE + references.size(), 1, written.length())));
  }

  /** The text as it is now. */
  public Body body() {
    String text = String.join("\n", blocks);
    int words = text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    return new Body(new Html(html.toString()), text, headings, references, words);
  }
}
