package org.broadsheet.check;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.markdown.Wording;
import org.broadsheet.markdown.WordingReader;
import org.broadsheet.markdown.WrittenLink;
import org.broadsheet.markdown.WrittenLink.Reach;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Passage;
import org.broadsheet.source.RawCopy;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A content file as it lies on the desk.
 *
 * @param raw the file as it was written
 * @param fields its keys, each under its own name
 * @param passages the words that readers see, of keys and of the text
 * @param wording what the text says
 * @param links every link, those in keys included; their place is that of the value
 * @param language in which it is written, a BCP 47 tag
 */
record Copy(
    RawCopy raw,
    YamlFields fields,
    List<Passage> passages,
    Wording wording,
    List<WrittenLink> links,
    String language) {

  /** The keys whose values readers see. */
  private static final List<String> SEEN =
      List.of("headline", "kicker", "summary", "byline", "name", "role");

  /** Copies the lists. */
  Copy {
    passages = List.copyOf(passages);
    links = List.copyOf(links);
  }

  /** Reads a file. */
  static Copy of(RawCopy raw, WordingReader reader, String siteLanguage) {
    YamlFields fields = raw.fields();
    Wording wording = reader.read(raw.body(), raw.path(), raw.bodyLine());
    List<Passage> passages = new ArrayList<>();
    List<WrittenLink> links = new ArrayList<>(wording.links());
    for (String key : SEEN) {
      add(raw, text(raw, fields, key), passages);
    }
    YamlFields photo = map(raw, fields, "photo");
    if (photo != null) {
      add(raw, photo.text("alt"), passages);
      markdown(raw, photo.text("caption"), reader, passages, links);
    }
    if (raw.isStory()) {
      for (YamlValue item : fields.items("corrections")) {
        YamlText text =
            item instanceof YamlMap map ? fields.inner("corrections", map).text("text") : null;
        markdown(raw, text, reader, passages, links);
      }
      for (YamlValue item : fields.items("authors")) {
        YamlText bio =
            item instanceof YamlMap map ? fields.inner("authors", map).text("bio") : null;
        markdown(raw, bio, reader, passages, links);
      }
    }
    elsewhere(text(raw, fields, "canonical"), links);
    if (knows(raw, "links")) {
      for (YamlValue item : fields.items("links")) {
        elsewhere(
            item instanceof YamlMap map ? fields.inner("links", map).text("url") : null, links);
      }
    }
    passages.addAll(wording.passages());
    YamlText own = text(raw, fields, "language");
    return new Copy(raw, fields, passages, wording, links, own == null ? siteLanguage : own.line());
  }

  private static void add(RawCopy raw, @Nullable YamlText text, List<Passage> passages) {
    if (text != null && !text.isEmpty()) {
      passages.add(KeyWords.of(text, raw));
    }
  }

  private static void markdown(
      RawCopy raw,
      @Nullable YamlText text,
      WordingReader reader,
      List<Passage> passages,
      List<WrittenLink> links) {
    add(raw, text, passages);
    if (text != null) {
      for (WrittenLink l : reader.read(text.text(), raw.path(), text.firstLine()).links()) {
        links.add(new WrittenLink(l.reach(), l.target(), l.suffix(), text.location()));
      }
    }
  }

  /** Adds what is a whole address of the web; the build tells of what should be one. */
  private static void elsewhere(@Nullable YamlText text, List<WrittenLink> links) {
    if (text != null && text.line().matches("(?i)https?://\\S+")) {
      links.add(new WrittenLink(Reach.WEB, text.line(), "", text.location()));
    }
  }

  private static @Nullable YamlText text(RawCopy raw, YamlFields fields, String key) {
    return knows(raw, key) ? fields.text(key) : null;
  }

  private static @Nullable YamlFields map(RawCopy raw, YamlFields fields, String key) {
    boolean map = knows(raw, key) && fields.value(key) instanceof YamlMap;
    return map ? fields.map(key) : null;
  }

  private static boolean knows(RawCopy raw, String key) {
    return raw.table().keys().stream().anyMatch(known -> known.name().equals(key));
  }

  /** Its file, relative to the site's folder. */
  String path() {
    return raw.path();
  }

  /** The text of a key, or null where this kind of file has none. */
  @Nullable YamlText text(String key) {
    return text(raw, fields, key);
  }

  /** What is written behind a key, or null where this kind of file has none. */
  @Nullable YamlValue value(String key) {
    return knows(raw, key) ? fields.value(key) : null;
  }

  /** Where a key stands behind which nothing is written, or null. */
  @Nullable Location emptyKey(String key) {
    return knows(raw, key) ? fields.emptyKey(key) : null;
  }

  /** Its photo, or null. */
  @Nullable WrittenPhoto photo() {
    return WrittenPhoto.of(this);
  }

  /** The keys behind a key, or null where it has none. */
  @Nullable YamlFields map(String key) {
    return map(raw, fields, key);
  }

  /** The place to show where something is missing: the headline, else the whole file. */
  Location headlinePlace() {
    YamlText headline = raw.isStory() ? text("headline") : null;
    return headline == null ? Location.file(path()) : headline.location();
  }
}
