package org.broadsheet.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds one document's values from the parser's events, within bounds of time and memory. */
final class YamlBuilder {

  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 20;
  private static final int MOST_VALUES = 20_000;

  /** Keys, in any kind of file, whose value readers see as a sentence. */
  private static final Set<String> PROSE = Set.of("headline", "title", "summary", "description");

  private static final String TEXT_TAG = "tag:yaml.org,2002:str";

  private final Parser parser;
  private final YamlPlaces places;
  private final Problems problems;
  private final YamlSlips slips;
  private final YamlCharacters characters;
  private final Map<String, Anchor> anchors = new TreeMap<>();
  private int aliases;
  private int values;
  private boolean prose;

  /** A value that may be repeated; it has none while it is still being read. */
  private static final class Anchor {
    final Location location;
    @Nullable YamlValue value;
    int weight;
    boolean used;

    Anchor(Location location) {
      this.location = location;
    }
  }

  YamlBuilder(Parser parser, YamlPlaces places, Problems problems) {
    this.parser = parser;
    this.places = places;
    this.problems = problems;
    this.slips = new YamlSlips(places);
    this.characters = new YamlCharacters(places);
  }

  YamlMap document() {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return new YamlMap(List.of(), places.between(0, 0));
    }
    parser.getEvent();
    YamlValue root = value(1);
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      Event next = parser.peekEvent();
      throw new YamlTrouble(
          "yaml-parts-many",
          places.between(next.getStartMark(), next.getEndMark()),
          "a second part begins here, but there may be only one",
          "take this line away");
    }
    for (Anchor anchor : anchors.values()) {
      if (!anchor.used) {
        reportUnused(anchor);
      }
    }
    if (root instanceof YamlMap map) {
      return map;
    }
    if (root.isEmpty()) {
      return new YamlMap(List.of(), root.location());
    }
    throw new YamlTrouble(slips.keyless(root));
  }

  private void reportUnused(Anchor anchor) {
    problems.add(slips.reserved(anchor.location));
  }

  private YamlValue value(int depth) {
    Event event = parser.getEvent();
    Location location = places.between(event.getStartMark(), event.getEndMark());
    if (depth > DEEPEST) {
      throw new YamlTrouble(
          "yaml-too-deep",
          location,
          "lists and groups stand inside each other more than " + DEEPEST + " deep",
          "write it flatter");
    }
    if (event instanceof AliasEvent alias) {
      return repeated(alias, location);
    }
    NodeEvent node = (NodeEvent) event;
    Anchor anchor = anchor(node, location);
    int before = values;
    count(1, location);
    YamlValue value;
    if (event instanceof ScalarEvent scalar) {
      value = text(scalar, location);
    } else if (event instanceof MappingStartEvent start) {
      checkTag(start.getTag(), location);
      value = map(depth, start);
    } else {
      checkTag(((CollectionStartEvent) event).getTag(), location);
      value = list(depth, (CollectionStartEvent) event);
    }
    if (anchor != null) {
      anchor.value = value;
      anchor.weight = values - before;
    }
    return value;
  }

  private @Nullable Anchor anchor(NodeEvent node, Location location) {
    if (node.getAnchor() == null) {
      return null;
    }
    int length = node.getAnchor().length() + 1;
    Location place = Location.at(location.path(), location.line(), location.column(), length);
    Anchor anchor = new Anchor(place);
    Anchor before = anchors.put(node.getAnchor(), anchor);
    if (before != null && !before.used) {
      reportUnused(before);
    }
    return anchor;
  }

  private YamlValue repeated(AliasEvent alias, Location location) {
    Anchor anchor = anchors.get(alias.getAnchor());
    if (anchor == null) {
      throw new YamlTrouble(slips.reserved(location));
    }
    if (anchor.value == null) {
      throw new YamlTrouble(
          "yaml-alias-circular",
          location,
          "*" + alias.getAnchor() + " repeats a value inside itself",
          "write the value out");
    }
    aliases++;
    if (aliases > MOST_ALIASES) {
      throw new YamlTrouble(
          "yaml-aliases-many",
          location,
          "more than " + MOST_ALIASES + " values repeat others by a *name",
          "write the values out");
    }
    anchor.used = true;
    count(anchor.weight, location);
    return anchor.value;
  }

  /** Repeated values count each time: a short text must not stand for millions. */
  private void count(int more, Location location) {
    values += more;
    if (values > MOST_VALUES) {
      throw new YamlTrouble(
          "yaml-values-many",
          location,
          "there are more than " + MOST_VALUES + " values",
          "move long lists out of this file");
    }
  }

  private YamlText text(ScalarEvent scalar, Location location) {
    String written = scalar.getValue();
    if (scalar.getTag() != null && !scalar.getTag().equals(TEXT_TAG)) {
      problems.add(slips.reserved(location));
    }
    int end = places.offset(scalar.getEndMark());
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    if (plain) {
      report(characters.lostNote(end, prose, written.isEmpty()));
    }
    report(YamlCharacters.unprintable(written, location));
    boolean nothing = plain && (written.equals("~") || written.equals("null"));
    boolean block =
        scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    int firstLine = location.line() + (block ? 1 : 0);
    return new YamlText(nothing ? "" : written, !plain && !block, firstLine, location);
  }

  private void report(@Nullable Problem problem) {
    if (problem != null) {
      problems.add(problem);
    }
  }

  private void checkTag(@Nullable String tag, Location location) {
    if (tag != null) {
      throw new YamlTrouble(slips.reserved(location));
    }
  }

  private YamlList list(int depth, CollectionStartEvent start) {
    List<YamlValue> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(value(depth + 1));
    }
    Event end = parser.getEvent();
    return new YamlList(items, places.between(start.getStartMark(), end.getEndMark()));
  }

  /** What to do about a key that stands twice, the second time below another. */
  private static String repeated(YamlMap.Entry above, YamlText key) {
    boolean group = above.value().isEmpty() && !above.key().equals(key.text());
    return group
        ? "keep one of the two; if this one belongs to \""
            + above.key()
            + "\", put two spaces before it"
        : "keep one of the two";
  }

  private YamlMap map(int depth, MappingStartEvent start) {
    List<YamlMap.Entry> entries = new ArrayList<>();
    Map<String, Location> seen = new HashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      YamlValue written = value(depth + 1);
      prose =
          written instanceof YamlText text && PROSE.contains(text.text().toLowerCase(Locale.ROOT));
      YamlValue value = value(depth + 1);
      prose = false;
      if (!(written instanceof YamlText key) || key.isEmpty()) {
        throw new YamlTrouble(
            "yaml-key-wrong",
            written.location(),
            "here should be a key, but there is " + (written.isEmpty() ? "none" : written.kind()),
            "write key: value; a value that starts with { or [ must be put in quotes");
      }
      Location before = seen.putIfAbsent(key.text(), key.location());
      if (before != null) {
        problems.error(
            "key-repeated",
            key.location(),
            "the key \"" + key.text() + "\" is already on line " + before.line(),
            repeated(entries.get(entries.size() - 1), key));
        continue;
      }
      entries.add(new YamlMap.Entry(key.text(), key.location(), value));
    }
    Event end = parser.getEvent();
    return new YamlMap(entries, places.between(start.getStartMark(), end.getEndMark()));
  }
}
