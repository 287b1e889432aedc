package org.broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.memory.EntryKind;
import org.broadsheet.memory.StampedTree;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A newsroom that was read before, with a few stories read again: equal to one that is read anew,
 * which takes longer the more files there are.
 */
final class Amendment {

  /** Changes of more stories are read anew. */
  private static final int MOST = 64;

  private Amendment() {}

  /**
   * Whether changes can be read by themselves: all are stories with good names, and whatever was
   * wrong before is in other files, which are as they were.
   *
   * @param tree the files as they are now, all of them plain files
   * @param changed the paths that are not as they were
   * @param found what was wrong before
   */
  static boolean suits(StampedTree tree, Set<String> changed, List<Problem> found) {
    return changed.size() <= MOST
        && changed.stream().allMatch(path -> isStory(tree, path))
        && found.stream().allMatch(problem -> isOfAnother(tree, problem, changed));
  }

  private static boolean isOfAnother(StampedTree tree, Problem problem, Set<String> changed) {
    String path = problem.location().path();
    int entry = tree.find(path);
    return entry >= 0 && tree.kind(entry) == EntryKind.FILE && !changed.contains(path);
  }

  private static boolean isStory(StampedTree tree, String path) {
    int entry = tree.find(path);
    return ContentKind.of(path) == ContentKind.ARTICLE
        && SourceTree.isPlain(path)
        && (entry < 0 || tree.kind(entry) == EntryKind.FILE);
  }

  /** The newsroom of before with what is now in the changed files. */
  static Newsroom of(Newsroom before, StampedTree tree, Set<String> changed, StoryFiles files) {
    List<Story> stories = new ArrayList<>(before.stories());
    for (String path : changed) {
      int entry = tree.find(path);
      put(
          stories,
          path,
          entry < 0 ? null : files.read(new SourceFile(path, tree.root(), null, entry)));
    }
    return new Newsroom(
        stories,
        before.authors(),
        before.sections(),
        before.pages(),
        before.media(),
        before.staticFiles());
  }

  /** Puts a story, or none, in the place of one that may have been there. */
  private static void put(List<Story> stories, String path, @Nullable Story story) {
    int low = 0;
    int high = stories.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stories.get(middle).path().compareTo(path) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean there = low < stories.size() && stories.get(low).path().equals(path);
    if (there && story != null) {
      stories.set(low, story);
    } else if (there) {
      stories.remove(low);
    } else if (story != null) {
      stories.add(low, story);
    }
  }
}
