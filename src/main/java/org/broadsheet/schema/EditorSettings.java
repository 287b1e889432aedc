package org.broadsheet.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.json.Json;
import org.broadsheet.yaml.YamlKey;

/** What Visual Studio Code has to be told of the keys, in the words of its own files. */
public final class EditorSettings {

  private EditorSettings() {}

  /**
   * The setting that shows the YAML extension the schema of {@code site.yaml}.
   *
   * @param folder where the schemas lie, as seen from the site's folder, with forward slashes
   */
  public static String visualStudioCode(String folder) {
    String file = (folder.startsWith("/") ? "" : "./") + folder + "/" + SchemaKind.SITE.file();
    return Json.pretty(
        Map.of("yaml.schemas", Map.of(file.replace("//", "/"), SchemaKind.SITE.files())));
  }

  /**
   * Snippets that write the keys of a story: the editor offers them in Markdown files, without any
   * extension.
   */
  public static String snippets() {
    Map<String, Object> snippets = new LinkedHashMap<>();
    for (YamlKey key : SchemaKind.ARTICLE.keys().keys()) {
      Map<String, Object> snippet = new LinkedHashMap<>();
      snippet.put("scope", "markdown");
      snippet.put("prefix", key.name());
      snippet.put("body", List.of(key.name() + ": " + field(key)));
      snippet.put("description", key.meaning());
      snippets.put("story: " + key.name(), snippet);
    }
    return Json.pretty(snippets) + "\n";
  }

  private static String field(YamlKey key) {
    if (!key.choices().isEmpty()) {
      return "${1|" + String.join(",", key.choices()) + "|}";
    }
    return switch (key.shape()) {
      case YES_NO -> "${1|yes,no|}";
      case TEXTS -> "[$1]";
      case DATE -> "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE ${1:$CURRENT_HOUR:$CURRENT_MINUTE}";
      default -> "$1";
    };
  }
}
