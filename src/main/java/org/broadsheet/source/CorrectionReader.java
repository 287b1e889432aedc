package org.broadsheet.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.markdown.MarkdownReader;
import org.broadsheet.model.Correction;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;

/** Reads the key {@code corrections}. */
final class CorrectionReader {

  private final DateReader dates;
  private final MarkdownReader markdown;
  private final Problems problems;

  CorrectionReader(DateReader dates, MarkdownReader markdown, Problems problems) {
    this.dates = dates;
    this.markdown = markdown;
    this.problems = problems;
  }

  /** The corrections of a story, oldest first; those of one instant as they are written. */
  List<Correction> read(YamlFields story, String path) {
    List<Correction> corrections = new ArrayList<>();
    for (YamlValue item : story.items("corrections")) {
      if (!(item instanceof YamlMap map)) {
        problems.error(
            "value-unsuitable",
            item.location(),
            "a correction has a date and a text, but here is " + item.kind(),
            "write - {date: 2026-11-20, text: \"what was wrong and is right now\"}");
        continue;
      }
      YamlFields fields = story.inner("corrections", map);
      fields.required("date");
      fields.required("text");
      Instant date = dates.read(fields, "date");
      YamlText text = fields.text("text");
      if (date != null && text != null) {
        String line = text.text().strip();
        corrections.add(
            new Correction(date, markdown.readInline(line, path, text.firstLine(), problems)));
      }
    }
    corrections.sort(Comparator.comparing(Correction::date));
    return corrections;
  }
}
