package org.broadsheet.model;

/**
 * Another file as a content file names it.
 *
 * @param kind what is named
 * @param written its path as written
 */
public record Target(Reference.Kind kind, String written) {

  /**
   * The file that is meant, relative to the site's folder; empty where it would be outside.
   *
   * @param owner the file that names it
   */
  public String file(String owner) {
    String file = Addresses.file(owner, written);
    return file == null ? "" : file;
  }
}
