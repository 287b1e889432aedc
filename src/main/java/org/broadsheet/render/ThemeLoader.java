package org.broadsheet.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.broadsheet.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of a theme, by their names there and by no other way. */
final class ThemeLoader implements Loader<String> {

  /**
   * Pebble drops the line end behind a tag, which keeps tags from leaving empty lines, but also the
   * one behind a value, where it would join two words. A character that HTML does not have, but
   * that is a blank to Pebble, stands between them until the template has been read.
   */
  private static final String KEPT_LINE_END = "\u000B\n";

  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  /** A text between tags as it is meant, made from what Pebble found in a template. */
  static String finished(String text) {
    return text.replace(KEPT_LINE_END, "\n");
  }

  @Override
  public Reader getReader(String name) {
    try {
      String text = theme.template(name);
      if (text == null) {
        throw new LoaderException(null, "no template " + name);
      }
      return new StringReader(text.replace("}}\n", "}}" + KEPT_LINE_END));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
    return null;
  }

  @Override
  public String createCacheKey(String templateName) {
    return templateName;
  }

  @Override
  public boolean resourceExists(String templateName) {
    return theme.templates().contains(templateName);
  }

  @Override
  public void setCharset(String charset) {
    throw new UnsupportedOperationException("templates are UTF-8");
  }

  @Override
  public void setPrefix(String prefix) {
    throw new UnsupportedOperationException("templates have no prefix");
  }

  @Override
  public void setSuffix(String suffix) {
    throw new UnsupportedOperationException("templates have no suffix");
  }
}
