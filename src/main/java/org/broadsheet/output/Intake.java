package org.broadsheet.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.digest.Digest;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The files that a build hands in, one after the other, each compared with what stands in its
 * place. Safe to use from many threads.
 */
final class Intake {

  private final Path root;
  private final Manifest before;
  private final FoldedNames folded;
  private final Ground ground;
  private final Staging staging;
  private final Claims claims;
  private final Refusals refusals;
  private final PartNames names;

  /** What the next manifest does not take over from that of before. */
  private final List<Entry> entries = Collections.synchronizedList(new ArrayList<>());

  private final Set<String> obstructed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger theirs = new AtomicInteger();
  private final AtomicBoolean settled = new AtomicBoolean();

  Intake(OutputPlace place, Problems problems, Manifest before) {
    this.root = place.root();
    this.before = before;
    this.folded = new FoldedNames(before);
    this.ground = new Ground(root, before, folded);
    this.staging = new Staging(root);
    this.claims = new Claims(before, folded);
    this.refusals = new Refusals(place, problems);
    this.names = before.names().copy();
  }

  /** Whether an error was reported. */
  boolean refused() {
    return refusals.any();
  }

  /** How many files of somebody else's are just what the site wants. */
  int theirs() {
    return theirs.get();
  }

  /** Whether a doubt about a file that was kept was settled by reading it. */
  boolean settled() {
    return settled.get();
  }

  /** The site that was handed in; call it after the last file. */
  Draft draft() {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(null);
    SortedSet<String> places = new TreeSet<>(Comparator.reverseOrder());
    places.addAll(obstructed);
    return new Draft(before, folded, claims.known(), sorted, places, names);
  }

  /** Keeps a file of this fingerprint, if there is one and it stands as it was written. */
  boolean keep(String file, Digest print) {
    int index = before.find(file);
    if (index < 0 || !before.hasPrint(index, print)) {
      return false;
    }
    Stamp stamp = Stamp.at(root, file);
    if (!before.isStamped(index, stamp)) {
      return false;
    }
    if (before.isDoubtful(stamp)) {
      if (!before.content(index).equals(read(file))) {
        return false;
      }
      settled.set(true);
    }
    claim(file, index);
    return true;
  }

  private @Nullable Fingerprint read(String file) {
    try {
      return Fingerprint.of(root.resolve(file));
    } catch (IOException unreadable) {
      return null; // made again, and then it will be said
    }
  }

  /** Stages a file, or finds that it stands as it should. */
  void stage(String file, Digest print, Map<String, Digest> parts, Content content)
      throws IOException {
    if (!OutputName.inside(file)) {
      throw new IllegalArgumentException("not a name inside the output: " + file);
    }
    int index = before.find(file);
    if (!refusals.allow(file) || !claim(file, index)) {
      return;
    }
    Spot spot = ground.at(file);
    Path target = root.resolve(file);
    switch (spot.kind()) {
      case FREE -> write(file, print, parts, content, true);
      case OBSTRUCTED -> {
        obstructed.add(spot.place());
        write(file, print, parts, content, true);
      }
      case OURS -> {
        Fingerprint same = standing(index, content, target);
        if (same == null) {
          write(file, print, parts, content, false);
        } else {
          renew(file, index, print, parts, same);
        }
      }
      case FOREIGN -> {
        Fingerprint same = content.standsIn(target);
        if (same == null) {
          refusals.foreign(spot.place());
        } else if (before.found()) {
          theirs.incrementAndGet();
        } else {
          // The manifest was lost, and with it what we know of our own files.
          renew(file, index, print, parts, same);
        }
      }
      case LINK -> refusals.link(spot.place());
      case FOLDER, BLOCKED -> refusals.foreign(spot.place());
    }
  }

  /** Whether the name was free; if not, that is reported. */
  private boolean claim(String file, int index) {
    Collision collision = index >= 0 ? claims.claim(index) : claims.claim(file);
    if (collision != null) {
      refusals.collision(collision);
    }
    return collision == null;
  }

  /** The fingerprint of the file that stands, where it is as it should be; else null. */
  private @Nullable Fingerprint standing(int index, Content content, Path target)
      throws IOException {
    if (index < 0 || !before.proves(index, root)) {
      return content.standsIn(target);
    }
    Fingerprint known = before.content(index);
    return content.has(known) ? known : null;
  }

  private void write(
      String file, Digest print, Map<String, Digest> parts, Content content, boolean isNew)
      throws IOException {
    Fingerprint written = staging.write(file, content);
    // Moving a file does not change when it was written.
    long time = Stamp.timeOf(staging.path(file));
    // Where no site of ours stood, nobody is reading it yet, and whole folders can be moved.
    Wave wave = before.size() == 0 ? Wave.NEW : Wave.of(file, isNew);
    entries.add(new Entry(file, print, parts, names, written, time, wave));
  }

  /** Records what is known of a file that stands as it should. */
  private void renew(
      String file, int index, Digest print, Map<String, Digest> parts, Fingerprint content) {
    long time = Stamp.at(root, file).time();
    Entry entry = new Entry(file, print, parts, names, content, time, Wave.NONE);
    if (index < 0 || !before.isAt(index, entry.bytes())) {
      entries.add(entry);
    }
  }
}
