package org.broadsheet.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The pages of the paper that are no stories. */
enum StandingPage {
  ABOUT("About us", "We invent news, and have done so since this file was written."),
  CONTACT("Contact", "Write to the desk. It answers *rarely*."),
  STANDARDS("How we work", "Every fact is made up, and **checked twice** for being so.");

  private final String headline;
  private final String text;

  StandingPage(String headline, String text) {
    this.headline = headline;
    this.text = text;
  }

  /**
   * Writes all of them, such as {@code about.md}.
   *
   * @param headlineKey the key of their headlines
   */
  static void write(Path folder, String headlineKey) throws IOException {
    Files.createDirectories(folder);
    for (StandingPage page : values()) {
      Files.writeString(
          folder.resolve(page.name().toLowerCase(Locale.ROOT) + ".md"),
          "---\n%s: %s\n---\n%s\n".formatted(headlineKey, page.headline, page.text));
    }
  }
}
