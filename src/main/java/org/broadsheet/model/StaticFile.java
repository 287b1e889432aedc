package org.broadsheet.model;

/**
 * A file that goes to the output as it is.
 *
 * @param path relative to {@code static/}, with forward slashes
 * @param url where readers get it
 * @param furniture whether the theme needs it on its pages, so that it always goes out
 */
public record StaticFile(String path, UrlPath url, boolean furniture) {

  /** A file that no template is known to need. */
  public StaticFile(String path, UrlPath url) {
    this(path, url, false);
  }
}
