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
  SITE("site.yaml", "The settings of a paper", SiteKeys.SITE),
  ARTICLE("content/articles/**/*.md", "The lines at the top of a story", ContentKeys.ARTICLE),
  AUTHOR("content/authors/*.md", "The lines at the top of an author's file", ContentKeys.AUTHOR),
  SECTION("content/sections/*.md", "The lines at the top of a section's file", ContentKeys.SECTION),
  PAGE("content/pages/**/*.md", "The lines at the top of a page", ContentKeys.PAGE);

  /** What a draft may do without. */
  private static final Set<String> LATER = Set.of("date");

  private final String files;
  private final String title;
  private final YamlKeys keys;

  SchemaKind(String files, String title, YamlKeys keys) {
    this.files = files;
    this.title = title;
    this.keys = keys;
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
    return keys;
  }

  /** The schema as JSON, draft 7: the newest that all editors know. */
  public String json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", title);
    schema.putAll(new KeySchema(LATER).of(keys));
    return Json.pretty(schema) + "\n";
  }
}
