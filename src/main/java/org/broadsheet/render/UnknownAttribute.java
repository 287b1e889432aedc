package org.broadsheet.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import java.util.List;

/**
 * Says that a value has no part of the name that a template asks for. Pebble's {@code is defined}
 * test and {@code default} filter take it for an answer.
 */
final class UnknownAttribute extends AttributeNotFoundException {

  private static final long serialVersionUID = 1L;

  private final String owner;
  private final transient List<String> known;

  /**
   * Reports one name.
   *
   * @param owner what the value is called where its place in the template cannot be found
   * @param known the names that it has, possibly none
   */
  UnknownAttribute(String owner, String name, List<String> known, int line, String template) {
    super(null, "unknown attribute " + name, name, line, template);
    this.owner = owner;
    this.known = List.copyOf(known);
  }

  String owner() {
    return owner;
  }

  List<String> known() {
    return known;
  }
}
