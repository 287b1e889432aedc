package org.broadsheet.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.model.Addresses;
import org.broadsheet.model.Card;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Mention;
import org.broadsheet.model.Target;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/**
 * Where the links and pictures of one content file lead, by how they are written there.
 *
 * @param media the public pictures and other files
 * @param pages the public pages of other content files
 * @param withheld site paths that readers must not be led to
 */
record Leads(Map<String, MediaFile> media, Map<String, UrlPath> pages, List<String> withheld) {

  /** Of a file that names no other. */
  static final Leads NONE = new Leads(Map.of(), Map.of(), List.of());

  /** Follows what a story names. */
  static Leads of(Card card, Addresses addresses) {
    return of(addresses, card.targets(), card.ownLinks());
  }

  /**
   * Follows what a file names.
   *
   * @param ownLinks site paths of its absolute links to this site
   */
  static Leads of(List<Mention> mentions, List<String> ownLinks, Addresses addresses) {
    return of(addresses, mentions.stream().map(Mention::target).toList(), ownLinks);
  }

  private static Leads of(Addresses addresses, List<Target> targets, List<String> ownLinks) {
    if (targets.isEmpty() && ownLinks.isEmpty()) {
      return NONE;
    }
    Map<String, MediaFile> media = new HashMap<>(2);
    Map<String, UrlPath> pages = new HashMap<>(2);
    List<String> withheld =
        ownLinks.isEmpty() ? List.of() : ownLinks.stream().filter(addresses::isWithheld).toList();
    for (Target target : targets) {
      String written = target.written();
      MediaFile file = addresses.media().get(target.file());
      UrlPath page = addresses.pages().get(target.file());
      if (file != null) {
        media.put(written, file);
      }
      if (page != null) {
        pages.put(written, page);
      }
      if (written.startsWith("/") && addresses.isWithheld(written)) {
        withheld = with(withheld, written);
      }
    }
    return media.isEmpty() && pages.isEmpty() && withheld.isEmpty()
        ? NONE
        : new Leads(Map.copyOf(media), Map.copyOf(pages), withheld);
  }

  private static List<String> with(List<String> paths, String more) {
    return Stream.concat(paths.stream(), Stream.of(more)).distinct().sorted().toList();
  }

  /** The public picture or other file, or null. */
  @Nullable MediaFile file(String written) {
    return media.get(written);
  }

  /** The public page, or null. */
  @Nullable UrlPath page(String written) {
    return pages.get(written);
  }
}
