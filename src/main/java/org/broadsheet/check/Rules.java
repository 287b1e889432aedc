package org.broadsheet.check;

import java.util.List;
import java.util.Set;
import org.broadsheet.config.HouseStyle;
import org.broadsheet.config.SiteConfig;

/**
 * What the desk looks for.
 *
 * @param ofCopy in each file
 * @param ofPaper in the paper as a whole
 */
record Rules(List<CopyRule> ofCopy, List<PaperRule> ofPaper) {

  /** The names of all problems that are the desk's own: the build knows nothing of them. */
  static final Set<String> IDS =
      Set.of(
          "alt-missing",
          "anchor-dead",
          "author-unused",
          "caption-missing",
          "credit-missing",
          "date-future",
          "embargo-unexplained",
          "headline-long",
          "headline-repeated",
          "house-style-unknown",
          "key-required",
          "kicker-unknown",
          "link-dead",
          "page-orphan",
          "picture-unused",
          "slug-repeated",
          "summary-long",
          "summary-missing",
          "tag-near",
          "word-banned",
          "word-doubled");

  /** How the names of problems with other sites begin. */
  private static final String OF_THE_WEB = "web-";

  /** Whether a check finds problems of this name, and a build does not. */
  static boolean isOfDesk(String id) {
    return IDS.contains(id) || id.startsWith(OF_THE_WEB);
  }

  /** The rules of a site. */
  static Rules of(SiteConfig config) {
    HouseStyle style = config.houseStyle();
    return new Rules(
        List.of(
            new AltMissing(),
            new CaptionMissing(),
            new CreditMissing(),
            new HeadlineLong(),
            new SummaryMissing(),
            new SummaryLong(),
            new WordDoubled(),
            new WordBanned(style.banned()),
            new KeyRequired(style.required()),
            new KickerUnknown(style.kickers())),
        List.of(
            new LinkDead(),
            new AnchorDead(),
            new HeadlineRepeated(),
            new SlugRepeated(),
            new AuthorUnused(),
            new PictureUnused(),
            new TagNear(),
            new DateFuture(),
            new EmbargoUnexplained(),
            new PageOrphan(),
            new HouseStyleUnknown()));
  }
}
