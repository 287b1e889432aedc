package org.broadsheet.yaml;

import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML as values with places; what is odd is reported in the words of a reporter. */
public final class YamlReader {

  /** The longest text that is read, in UTF-16 units. */
  public static final int LONGEST = 64 * 1024;

  private YamlReader() {}

  /**
   * Reads the keys and values of a text.
   *
   * @param text with line feeds as line ends
   * @param path the file it comes from, for problems
   * @param firstLine the line of that file on which the text begins, counted from 1
   * @return a map, empty where the text holds nothing, or null where it cannot be understood; then
   *     an error is reported. A key written twice is an error too; its first value stays
   */
  public static @Nullable YamlMap read(String text, String path, int firstLine, Problems problems) {
    if (text.length() > LONGEST) {
      problems.error(
          "yaml-too-large",
          Location.line(path, firstLine),
          "the keys and values take more than " + LONGEST / 1024 + " KB",
          "move long texts below the closing --- line");
      return null;
    }
    YamlPlaces places = new YamlPlaces(text, path, firstLine);
    LoaderOptions options = new LoaderOptions();
    // Ours are stricter and know the place; the library's must not come first.
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      YamlBuilder builder =
          new YamlBuilder(new ParserImpl(new StreamReader(text), options), places, problems);
      return builder.document();
    } catch (YamlTrouble trouble) {
      problems.add(trouble.problem());
    } catch (MarkedYAMLException e) {
      problems.add(new YamlSyntax(places).explain(e));
    } catch (ReaderException e) {
      problems.add(new YamlCharacters(places).forbidden(e));
    } catch (YAMLException e) {
      problems.error(
          "yaml-invalid",
          Location.line(path, firstLine),
          "these keys and values cannot be understood",
          "write one key: value on each line");
    }
    return null;
  }
}
