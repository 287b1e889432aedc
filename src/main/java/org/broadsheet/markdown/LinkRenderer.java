package org.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.broadsheet.model.Reference;
import org.broadsheet.problem.Location;

/** Writes links and the pictures that stand among words. */
final class LinkRenderer {

  private final Story story;
  private final InlineRenderer inlines;

  LinkRenderer(Story story, InlineRenderer inlines) {
    this.story = story;
    this.inlines = inlines;
  }

  /** Whether a node is part of a link's words. */
  static boolean isInLink(Node node) {
    Node parent = node.getParent();
    while (parent != null && !(parent instanceof Block)) {
      if (parent instanceof Link) {
        return true;
      }
      parent = parent.getParent();
    }
    return false;
  }

  void link(Link node) {
    link(node, node.getUrl(), node.getTitle());
  }

  void image(Image node) {
    image(Picture.of(node));
  }

  void auto(AutoLink node) {
    String address = node.getText().toString();
    story.markup().raw("<a");
    href(address, node.getText());
    story.markup().raw(">");
    inlines.verbatim(address);
    story.markup().raw("</a>");
  }

  void mail(MailLink node) {
    String address = node.getText().toString();
    story.markup().raw("<a");
    href("mailto:" + address, node.getText());
    story.markup().raw(">");
    inlines.verbatim(address);
    story.markup().raw("</a>");
  }

  /** Writes the start tag of a link. */
  void open(BasedSequence url, BasedSequence title) {
    story.markup().raw("<a");
    href(unescaped(url), url);
    if (title.isNotNull()) {
      story.markup().attribute("title", unescaped(title));
    }
    story.markup().raw(">");
  }

  private void link(Node node, BasedSequence url, BasedSequence title) {
    open(url, title);
    inlines.children(node);
    story.markup().raw("</a>");
  }

  private void href(String written, BasedSequence place) {
    if (story.plain()) {
      story.markup().attribute("href", Address.encode(written));
      return;
    }
    Address address = Address.ofLink(written);
    story.markup().address(Reference.Kind.LINK, address, place(place));
    warnOfUnsafe(address, written, place(place));
  }

  /** Writes a picture without a caption. */
  void image(Picture picture) {
    if (story.plain()) {
      story.markup().raw("<img").attribute("src", Address.encode(picture.address()));
      story.markup().attribute("alt", picture.alt());
      if (picture.title() != null) {
        story.markup().attribute("title", unescaped(picture.title()));
      }
      story.markup().raw(" />");
      return;
    }
    Address address = Address.ofPicture(picture.address());
    Location place = place(picture.url());
    warnOfUnsafe(address, picture.address(), place);
    if (address.kind() == Address.Kind.UNSAFE) {
      story.markup().text(picture.alt());
      return;
    }
    story.markup().raw("<img").address(Reference.Kind.PICTURE, address, place);
    story.markup().attribute("alt", picture.alt());
    if (picture.title() != null) {
      story.markup().attribute("title", unescaped(picture.title()));
    }
    story.markup().raw(" loading=\"lazy\" decoding=\"async\">");
  }

  private void warnOfUnsafe(Address address, String written, Location place) {
    if (address.kind() == Address.Kind.UNSAFE) {
      story.unsafe(written, place);
    }
  }

  private Location place(BasedSequence chars) {
    return story.at(chars.getStartOffset(), chars.length());
  }

  /** A destination or title without escapes and entities. */
  static String unescaped(BasedSequence chars) {
    return Escapes.plain(chars);
  }
}
