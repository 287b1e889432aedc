package org.broadsheet.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Site;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;

/**
 * The addresses that the very same stories had before, under the same settings and with the same
 * sections. To make them anew takes longer than to find them.
 *
 * @param stories in the order of a site
 * @param addresses of that site
 */
record OldAddresses(List<Story> stories, Addresses addresses) {

  /** No story had an address before. */
  static final OldAddresses NONE =
      new OldAddresses(List.of(), new Addresses(Map.of(), Map.of(), Set.of()));

  /** Where more stories have come, or more have gone in one place, all are made anew. */
  private static final int MOST = 64;

  static OldAddresses of(Site site) {
    return new OldAddresses(site.stories(), site.addresses());
  }

  /** The addresses of some stories, in their order, which is that of a site. */
  List<UrlPath> of(List<Story> now, Permalinks permalinks) {
    if (stories.isEmpty()) {
      return Slices.map(now, permalinks::of);
    }
    List<UrlPath> urls = new ArrayList<>(now.size());
    int next = 0;
    int fresh = 0;
    for (Story story : now) {
      int place = place(story, next);
      UrlPath url = place < 0 ? null : addresses.pages().get(story.path());
      if (url == null && ++fresh > MOST) {
        return Slices.map(now, permalinks::of);
      }
      urls.add(url == null ? permalinks.of(story) : url);
      next = place < 0 ? next : place + 1;
    }
    return urls;
  }

  /** Where a story stood, at a place or soon after it; -1 where it did not. */
  @SuppressWarnings("ReferenceEquality") // Another story may have another address.
  private int place(Story story, int from) {
    int end = Math.min(from + MOST, stories.size());
    for (int i = from; i < end; i++) {
      if (stories.get(i) == story) {
        return i;
      }
    }
    return -1;
  }
}
