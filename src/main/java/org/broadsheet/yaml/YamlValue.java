package org.broadsheet.yaml;

import org.broadsheet.problem.Location;

/** A value of a YAML file: a text, a list or a map, with its place. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {

  /** Where it stands; what goes over several lines is meant by its first. */
  Location location();

  /** What it is in plain words, such as {@code a list}. */
  String kind();

  /** Whether nothing is written: no text, no item, no key. */
  boolean isEmpty();

  /** The same as strings, lists and maps of the JDK, unmodifiable and in order. */
  Object plain();
}
