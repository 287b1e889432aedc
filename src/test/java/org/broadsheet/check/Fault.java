package org.broadsheet.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong that was put into a paper on purpose: a case of the table {@code faults.txt}. It
 * begins with a line {@code == what is wrong ==}; its files follow, then {@code -- cure --} with
 * what to do as the hint says, and {@code -- problems --} with the whole report.
 *
 * @param name what is wrong
 * @param sections the files, the cure and the problems
 */
record Fault(String name, Map<String, String> sections) {

  private static final Pattern STEP =
      Pattern.compile("delete (.+)\n|(.+)\n<<<\n((?s:.*?))\n===\n((?s:.*?))\n>>>\n");

  /** Every case of the table. */
  static List<Fault> all() {
    try (InputStream in = Fault.class.getResourceAsStream("faults.txt")) {
      String text =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      return Arrays.stream(text.split("(?m)^== "))
          .filter(part -> !part.isBlank())
          .map(Fault::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fault of(String part) {
    String[] halves = part.split(" ==\n", 2);
    Map<String, String> sections = new LinkedHashMap<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    for (String line : halves[1].split("(?<=\n)", -1)) {
      String bare = line.strip();
      if (bare.startsWith("-- ") && bare.endsWith(" --")) {
        sections.put(name, text.toString());
        name = bare.substring(3, bare.length() - 3);
        text.setLength(0);
      } else {
        text.append(line);
      }
    }
    sections.put(name, text.toString());
    sections.remove("");
    return new Fault(halves[0], sections);
  }

  /** Puts the fault into a paper. */
  void into(Newsdesk desk) {
    sections.forEach(
        (path, text) -> {
          if (!path.equals("cure") && !path.equals("problems")) {
            desk.file(path, text);
          }
        });
  }

  /** Does what the hint says. */
  void cure(Newsdesk desk) {
    Matcher step = STEP.matcher(sections.getOrDefault("cure", ""));
    List<String> done = new ArrayList<>();
    while (step.find()) {
      if (step.group(1) != null) {
        desk.delete(step.group(1));
      } else {
        desk.replace(step.group(2), step.group(3), step.group(4));
      }
      done.add(step.group());
    }
    if (!String.join("", done).equals(sections.get("cure"))) {
      throw new IllegalStateException("not understood: " + sections.get("cure"));
    }
  }

  /** What the desk should say. */
  String problems() {
    return sections.getOrDefault("problems", "");
  }

  @Override
  public String toString() {
    return name;
  }
}
