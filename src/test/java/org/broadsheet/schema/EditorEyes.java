package org.broadsheet.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** What editors see of a file, and what they mark in it. */
final class EditorEyes {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonSchema schema;

  EditorEyes(SchemaKind kind) {
    this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(kind.json());
  }

  /** What stands between the first two lines {@code ---} of a content file. */
  static String frontMatter(String text) {
    return text.split("(?m)^---\\s*$", 3)[1];
  }

  /** The places that are marked by an editor that reads YAML 1.1, and by one that reads 1.2. */
  List<String> marked(String yaml) {
    TreeSet<String> places = new TreeSet<>();
    for (Resolver resolver : List.of(new Old(), new Core())) {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Object tree =
          new Yaml(
                  new SafeConstructor(options),
                  new Representer(new DumperOptions()),
                  new DumperOptions(),
                  options,
                  resolver)
              .load(yaml);
      JsonNode node = MAPPER.valueToTree(tree);
      for (ValidationMessage message : schema.validate(node)) {
        places.add(message.getInstanceLocation() + " " + message.getType());
      }
    }
    return List.copyOf(places);
  }

  /** As YAML 1.1 has it, but for dates, which reach a schema as text. */
  private static final class Old extends Resolver {
    @Override
    public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, pattern, first, limit);
      }
    }
  }

  /** As the core schema of YAML 1.2 has it: yes and no are words. */
  private static final class Core extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(
          Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF", 10);
      addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789", 20);
      addImplicitResolver(
          Tag.FLOAT,
          Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
          "-+0123456789.",
          30);
      addImplicitResolver(Tag.NULL, Pattern.compile("null|Null|NULL|~|"), "nN~\0", 10);
      addImplicitResolver(Tag.NULL, Pattern.compile("^$"), null, 10);
    }
  }
}
