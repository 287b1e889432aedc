package org.broadsheet.cli;

/**
 * Colours for a terminal (ECMA-48, section 8.3.117), or none.
 *
 * @param on whether to write them
 */
record Colours(boolean on) {

  String error(String text) {
    return paint("1;31", text);
  }

  String warning(String text) {
    return paint("1;33", text);
  }

  String place(String text) {
    return paint("1", text);
  }

  String hint(String text) {
    return paint("36", text);
  }

  String added(String text) {
    return paint("32", text);
  }

  String removed(String text) {
    return paint("31", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
