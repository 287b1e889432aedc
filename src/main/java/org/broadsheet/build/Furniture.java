package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.theme.Theme;
import org.broadsheet.theme.ThemeFile;

/**
 * The static files that every page needs: styles, scripts, fonts, and whatever a template names.
 */
final class Furniture {

  private static final Pattern ALWAYS =
      Pattern.compile("\\.(css|m?js|woff2?|ttf|otf|ico|webmanifest|map)$");

  /** A path from the root in a template, such as {@code "/img/logo.png"}. */
  private static final Pattern PATH = Pattern.compile("[\"'(]/([^\"'()<>?#\\s]+)");

  private Furniture() {}

  /** Their paths, relative to {@code static/}. */
  static Set<String> of(Theme theme) {
    Set<String> named =
        theme.templates().stream()
            .flatMap(name -> PATH.matcher(text(theme, name)).results())
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    Set<String> furniture = new HashSet<>();
    for (ThemeFile file : theme.staticFiles()) {
      boolean needed =
          !file.own()
              || ALWAYS.matcher(file.path().toLowerCase(Locale.ROOT)).find()
              || named.contains(file.path());
      if (needed) {
        furniture.add(file.path());
      }
    }
    return furniture;
  }

  private static String text(Theme theme, String name) {
    try {
      String text = theme.template(name);
      return text == null ? "" : text;
    } catch (CharacterCodingException e) {
      return ""; // whoever renders it will say it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
