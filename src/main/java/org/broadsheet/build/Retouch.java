package org.broadsheet.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A site that was put together before, with a few stories changed in words that no other part of
 * the paper knows of. It is equal to the site put together anew, which takes longer the more
 * stories there are. Where that is not sure, there is none.
 */
final class Retouch {

  /** Changes of more stories are put together anew. */
  private static final int MOST = 64;

  private final Site site;
  private final IdentityHashMap<Story, Story> fresh = new IdentityHashMap<>();

  private Retouch(Site site) {
    this.site = site;
  }

  /**
   * The site of what was read now, or null where it has to be put together anew.
   *
   * @param before what the site was made of
   * @param site at an instant that counts as that of now
   * @param found what was wrong when it was put together
   */
  static @Nullable Site of(Newsroom before, Site site, List<Problem> found, Newsroom now) {
    boolean sameDesk =
        before.authors().equals(now.authors())
            && before.sections().equals(now.sections())
            && before.pages().equals(now.pages())
            && before.staticFiles().equals(now.staticFiles())
            && sameMedia(before.media(), now.media(), site);
    Retouch retouch = new Retouch(site);
    return sameDesk && retouch.compare(before.stories(), now.stories(), found)
        ? retouch.site()
        : null;
  }

  /** Of files that nobody shows, a site knows only that they are there. */
  private static boolean sameMedia(List<MediaFile> before, List<MediaFile> now, Site site) {
    if (before.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      MediaFile old = before.get(i);
      MediaFile file = now.get(i);
      if (!file.equals(old)
          && !(file.path().equals(old.path())
              && file.url().equals(old.url())
              && !site.addresses().media().containsKey(file.path()))) {
        return false;
      }
    }
    return true;
  }

  /** Notes which stories are to be replaced; false where a change is felt elsewhere. */
  @SuppressWarnings("ReferenceEquality") // What was not read again is the very same story.
  private boolean compare(List<Story> before, List<Story> now, List<Problem> found) {
    if (before.size() != now.size()) {
      return false;
    }
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < now.size(); i++) {
      Story old = before.get(i);
      Story story = now.get(i);
      if (story != old && !story.equals(old)) {
        if (!story.card().standsAs(old.card()) || fresh.size() == MOST) {
          return false;
        }
        fresh.put(old, story);
        paths.add(story.path());
      }
    }
    // Places in these files may have moved.
    return found.stream().noneMatch(problem -> paths.contains(problem.location().path()))
        && site.sections().stream().noneMatch(s -> paths.contains(s.location().path()))
        && site.authors().stream().noneMatch(a -> paths.contains(a.location().path()))
        && site.stories().stream().filter(fresh::containsKey).count() == fresh.size();
  }

  private Site site() {
    return fresh.isEmpty()
        ? site
        : new Site(
            replaced(site.stories()),
            site.authors(),
            site.sections(),
            site.tags(),
            site.pages(),
            replaced(site.byAuthor()),
            replaced(site.bySection()),
            replaced(site.byTag()),
            site.sectionOf(),
            replaced(site.translations()),
            site.addresses(),
            site.staticFiles());
  }

  private <K> Map<K, List<Story>> replaced(Map<K, List<Story>> lists) {
    Map<K, List<Story>> now = new HashMap<>(lists);
    now.replaceAll((key, stories) -> replaced(stories));
    return now;
  }

  private List<Story> replaced(List<Story> stories) {
    List<Story> now = null;
    for (int i = 0; i < stories.size(); i++) {
      Story story = fresh.get(stories.get(i));
      if (story != null) {
        now = now == null ? new ArrayList<>(stories) : now;
        now.set(i, story);
      }
    }
    return now == null ? stories : List.copyOf(now);
  }
}
