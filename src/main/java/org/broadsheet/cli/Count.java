package org.broadsheet.cli;

/** Numbers with their nouns. */
final class Count {

  private Count() {}

  /** Such as {@code 1 page} or {@code 412 pages}. */
  static String of(int number, String noun) {
    boolean y = noun.endsWith("y");
    String many = y ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return number + " " + (number == 1 ? noun : many);
  }
}
