package org.broadsheet.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The index of all problems: the page of the manual about them, which is packed into the program.
 */
public final class ProblemIndex {

  private static final String PAGE = "/manual/problems.md";

  /** A row of a table: the name in code, what kind it is, what it means, how it is cured. */
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z-]+)` \\|([^|]*)\\|(.*)\\|(.*?)\\|$", Pattern.MULTILINE);

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

  private final Map<String, Entry> entries;

  private ProblemIndex(Map<String, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /**
   * What the manual says of a problem, in plain words.
   *
   * @param id its name
   * @param kind error, warning, or either
   * @param means what is wrong
   * @param cure what to do
   */
  public record Entry(String id, String kind, String means, String cure) {}

  /** The index that belongs to this program. */
  public static ProblemIndex packed() {
    try (InputStream in = ProblemIndex.class.getResourceAsStream(PAGE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + PAGE);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index in the page of a manual. */
  static ProblemIndex of(String page) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Matcher row = ROW.matcher(page.replace("\r\n", "\n"));
    while (row.find()) {
      String id = row.group(1);
      String kind = row.group(2).strip();
      entries.put(id, new Entry(id, kind, plain(row.group(3)), plain(row.group(4))));
    }
    return new ProblemIndex(entries);
  }

  private static String plain(String cell) {
    return LINK.matcher(cell.strip()).replaceAll("$1").replace("`", "").replace("\\|", "|");
  }

  /** The names of all problems, in the order of the manual. */
  public Set<String> ids() {
    return entries.keySet();
  }

  /** Whether there is a problem of this name. */
  public boolean has(String id) {
    return entries.containsKey(id);
  }

  /** Whether a problem can be left alone, because no build stops at it. */
  public boolean canBeSkipped(String id) {
    Entry entry = get(id);
    return entry != null && (Rules.isOfDesk(id) || !entry.kind().equals("error"));
  }

  /** What is said of a problem, or null. */
  public @Nullable Entry get(String id) {
    return entries.get(id);
  }
}
