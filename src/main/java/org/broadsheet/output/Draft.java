package org.broadsheet.output;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * The site that a build wants, as against the one that stands.
 *
 * @param before the manifest of the one that stands
 * @param folded its names
 * @param kept which files of the manifest the site still has, changed or not
 * @param entries what has to be in the next manifest instead of what is in this, or new, by name
 * @param obstructed places where a file becomes a folder or a folder a file, the innermost first
 * @param names what the parts of all files are called
 */
record Draft(
    Manifest before,
    FoldedNames folded,
    Marks kept,
    List<Entry> entries,
    SortedSet<String> obstructed,
    PartNames names) {

  /** The files that are moved into place in a wave, by name. */
  List<String> in(Wave wave) {
    return entries.stream()
        .filter(entry -> entry.wave() == wave)
        .map(Entry::file)
        .sorted()
        .toList();
  }

  /** The files that are staged, in no order that matters. */
  List<String> staged() {
    return entries.stream().filter(entry -> entry.wave() != Wave.NONE).map(Entry::file).toList();
  }

  /** The files of ours that the site no longer has. */
  List<String> stale() {
    List<String> stale = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!kept.isSet(i)) {
        stale.add(before.file(i));
      }
    }
    return stale;
  }

  /** How many files the site has. */
  int size() {
    int added = 0;
    for (Entry entry : entries) {
      added += before.find(entry.name()) >= 0 ? 0 : 1;
    }
    return kept.count() + added;
  }
}
