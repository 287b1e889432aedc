package org.broadsheet.schema;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.yaml.YamlKey;
import org.broadsheet.yaml.YamlKeys;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schema of a table of keys, as a tree of JSON. A key that the table does not know is not
 * allowed, which editors show as a warning, as the readers do.
 */
final class KeySchema {

  /** The words that a draft may be called one with; a file with none of them is no draft. */
  private static final List<Object> YES = List.of(true, "yes", "on");

  private static final List<Object> YES_OR_NO = List.of(true, false, "yes", "no", "on", "off");

  private final Set<String> later;
  private final IdentityHashMap<YamlKeys, String> names = new IdentityHashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /**
   * Makes one schema.
   *
   * @param later the keys that a draft may do without, if the table knows drafts
   */
  KeySchema(Set<String> later) {
    this.later = later;
  }

  /** The schema of a table, in its order, with those of the groups of keys in it. */
  Map<String, Object> of(YamlKeys keys) {
    Map<String, Object> tree = tree(keys, later);
    if (!definitions.isEmpty()) {
      tree.put("definitions", definitions);
    }
    return tree;
  }

  private Map<String, Object> tree(YamlKeys keys, Set<String> optional) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (YamlKey key : keys.keys()) {
      properties.put(key.name(), described(key, optional, key.meaning()));
      for (String word : key.synonyms()) {
        Map<String, Object> same =
            described(key, optional, "the same as " + key.name() + ": " + key.meaning());
        same.put("doNotSuggest", true);
        properties.put(word, same);
      }
      if (key.required()) {
        required.add(optional.contains(key.name()) ? unlessDraft(written(key)) : written(key));
      }
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", "object");
    tree.put("properties", properties);
    if (!required.isEmpty()) {
      tree.put("allOf", required);
    }
    tree.put("additionalProperties", false);
    return tree;
  }

  /** A key stands there, or another word for it. */
  private static Map<String, Object> written(YamlKey key) {
    if (key.synonyms().isEmpty()) {
      return Map.of("required", List.of(key.name()));
    }
    List<Object> ways = new ArrayList<>(List.of(Map.of("required", List.of(key.name()))));
    key.synonyms().forEach(word -> ways.add(Map.of("required", List.of(word))));
    return Map.of("anyOf", ways);
  }

  private static Map<String, Object> unlessDraft(Map<String, Object> written) {
    Map<String, Object> draft = new LinkedHashMap<>();
    draft.put("properties", Map.of("draft", Map.of("enum", YES)));
    draft.put("required", List.of("draft"));
    return Map.of("anyOf", List.of(draft, written));
  }

  private Map<String, Object> described(YamlKey key, Set<String> optional, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description);
    schema.putAll(value(key, optional));
    return schema;
  }

  private Map<String, Object> value(YamlKey key, Set<String> optional) {
    if (!key.choices().isEmpty()) {
      return Map.of("enum", key.choices());
    }
    // What is merely empty counts as not written, but for what has to be.
    boolean empty = !key.required() || optional.contains(key.name());
    return switch (key.shape()) {
      case YES_NO -> Map.of("enum", YES_OR_NO);
      case TEXT -> text(empty);
      case DATE -> either(key, typed(empty, "string"));
      case NUMBER -> typed(empty, "integer");
      case TEXT_OR_MAP -> either(key, text(empty));
      case NUMBER_OR_MAP -> either(key, typed(empty, "integer"));
      case MAP -> key.inner() == null ? typed(empty, "object") : either(key, null);
      case TEXTS, LIST -> Map.of("anyOf", List.of(one(key, empty), list(key)));
    };
  }

  /** A single item stands for a list of one. */
  private Map<String, Object> one(YamlKey key, boolean empty) {
    return either(key, text(empty));
  }

  private Map<String, Object> list(YamlKey key) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", either(key, text(true)));
    return list;
  }

  /** Something, or a group of keys where the key has keys of its own. */
  private Map<String, Object> either(YamlKey key, @Nullable Map<String, Object> plain) {
    YamlKeys inner = key.inner();
    if (inner == null) {
      return plain == null ? Map.of() : plain;
    }
    Map<String, Object> group = Map.of("$ref", "#/definitions/" + named(inner));
    return Map.of("anyOf", plain == null ? List.of(group) : List.of(plain, group));
  }

  /** The name of a group of keys, which is defined once. */
  private String named(YamlKeys group) {
    String known = names.get(group);
    if (known != null) {
      return known;
    }
    String word = group.of().replace(' ', '-');
    String name = definitions.containsKey(word) ? word + "-" + definitions.size() : word;
    names.put(group, name);
    definitions.put(name, Map.of()); // holds its place while the groups in it are defined
    definitions.put(name, tree(group, Set.of()));
    return name;
  }

  /** Texts that look like a number or like yes and no are texts all the same. */
  private static Map<String, Object> text(boolean empty) {
    return empty
        ? typed(true, "string", "number", "boolean")
        : typed(false, "string", "number", "boolean");
  }

  private static Map<String, Object> typed(boolean empty, String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    if (empty) {
      all.add("null");
    }
    return Map.of("type", all.size() == 1 ? all.get(0) : all);
  }
}
