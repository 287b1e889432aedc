package org.broadsheet.schema;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.broadsheet.config.SiteKeys;
import org.broadsheet.json.Json;
import org.broadsheet.source.ContentKeys;
import org.broadsheet.yaml.YamlKeys;

/** A kind of file that people write, with the schema of its keys. */
public enum SchemaKind {
  SITE("site.yaml", "The settings of a paper"),
  ARTICLE("content/articles/**/*.md", "The lines at the top of a story"),
  AUTHOR("content/authors/*.md", "The lines at the top of an author's file"),
  SECTION("content/sections/*.md", "The lines at the top of a section's file"),
  PAGE("content/pages/**/*.md", "The lines at the top of a page");

  /** What a draft may do without. */
  private static final Set<String> LATER = Set.of("date");

  private final String files;
  private final String title;

  SchemaKind(String files, String title) {
    this.files = files;
    this.title = title;
  }

  /** The word of the command line, such as {@code article}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the schema's file, which stays the same from version to version. */
  public String file() {
    return word() + ".schema.json";
  }

  /** Which files of a site are of this kind, as a pattern of paths. */
  public String files() {
    return files;
  }

  /** Every key of such a file. */
  public YamlKeys keys() {
    return switch (this) {
      case SITE -> SiteKeys.SITE;
      case ARTICLE -> ContentKeys.ARTICLE;
      case AUTHOR -> ContentKeys.AUTHOR;
      case SECTION -> ContentKeys.SECTION;
      case PAGE -> ContentKeys.PAGE;
    };
  }

  /** The schema as JSON, draft 7: the newest that all editors know. */
  public String json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", title);
    schema.putAll(new KeySchema(LATER).of(keys()));
    return Json.pretty(schema) + "\n";
  }
}
