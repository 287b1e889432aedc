package org.broadsheet.model;

/**
 * Another file as a content file names it.
 *
 * @param kind what is named
 * @param written its path as written
 * @param file the file that is meant, relative to the site's folder; empty where it would be
 *     outside
 */
public record Target(Reference.Kind kind, String written, String file) {

  /**
   * What is named in a file.
   *
   * @param owner the file that names it
   */
  static Target in(String owner, Reference.Kind kind, String written) {
    String file = Addresses.file(owner, written);
    return new Target(kind, written, file == null ? "" : file);
  }
}
