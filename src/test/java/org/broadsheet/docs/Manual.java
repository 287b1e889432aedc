package org.broadsheet.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file relative to the repository
 * @param lines without their ends
 */
record Manual(Path file, List<String> lines) {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");

  static Manual of(String file) {
    try {
      return new Manual(Path.of(file), Files.readAllLines(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README and everything in {@code docs/}. */
  static List<Manual> all() {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      List<Manual> all = new ArrayList<>(List.of(of("README.md")));
      docs.map(Path::toString).filter(d -> d.endsWith(".md")).sorted().forEach(d -> all.add(of(d)));
      assertTrue(all.size() >= 7, "documentation is missing");
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells without space around them
   */
  record Row(List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    /** What a cell has between backticks, in order. */
    List<String> code(int column) {
      return CODE.matcher(cell(column)).results().map(m -> m.group(1)).toList();
    }

    /** The one text that a cell has between backticks. */
    String name(int column) {
      assertTrue(code(column).size() == 1, "one name is wanted: " + cells);
      return code(column).get(0);
    }
  }

  /** The table after the line that is just this text; without its head. */
  List<Row> tableAfter(String line) {
    int at = lines.indexOf(line);
    assertTrue(at >= 0, file + " has no line " + line);
    return tableFrom(at + 1);
  }

  /** The first table from a line on. */
  List<Row> tableFrom(int line) {
    int start = line;
    while (!lines.get(start).startsWith("|")) {
      start++;
    }
    List<Row> rows = new ArrayList<>();
    for (int i = start + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      rows.add(row(lines.get(i)));
    }
    return rows;
  }

  /** Every row of every table. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean head = i + 1 < lines.size() && lines.get(i + 1).startsWith("|--");
      if (lines.get(i).startsWith("|") && !lines.get(i).startsWith("|--") && !head) {
        rows.add(row(lines.get(i)));
      }
    }
    return rows;
  }

  private static Row row(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return new Row(
        Stream.of(inner.split("(?<!\\\\)\\|", -1))
            .map(cell -> cell.strip().replace("\\|", "|"))
            .toList());
  }

  /** The lines without those between fences and inside comments. */
  List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean fenced = false;
    boolean comment = false;
    for (String line : lines) {
      boolean fence = line.startsWith("```");
      comment |= line.startsWith("<!--");
      if (!fenced && !fence && !comment) {
        prose.add(line);
      }
      fenced ^= fence && !comment;
      comment &= !line.endsWith("-->");
    }
    return prose;
  }

  /** The anchors of the headings, as GitHub and most others make them. */
  List<String> anchors() {
    return prose().stream()
        .flatMap(line -> HEADING.matcher(line).results())
        .map(heading -> anchor(heading.group(2)))
        .toList();
  }

  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }

  /** Where the links lead, as written. */
  List<String> links() {
    Pattern link = Pattern.compile("]\\(([^)\\s]+)\\)");
    return prose().stream()
        .map(line -> CODE.matcher(line).replaceAll("`code`"))
        .flatMap(line -> link.matcher(line).results().map((MatchResult m) -> m.group(1)))
        .toList();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
