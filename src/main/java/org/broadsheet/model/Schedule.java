package org.broadsheet.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a story may be seen.
 *
 * @param draft never, until this is taken away
 * @param publish not before this, or null
 * @param embargo not before this, by agreement with a source, or null
 * @param embargoReason what was agreed, for the desk, or null
 * @param expires not from this on, or null
 */
public record Schedule(
    boolean draft,
    @Nullable Instant publish,
    @Nullable Instant embargo,
    @Nullable String embargoReason,
    @Nullable Instant expires) {

  /** Public from its date, for ever. */
  public static final Schedule OPEN = new Schedule(false, null, null, null, null);

  /** What a story with this schedule and date is at an instant. */
  public Visibility at(Instant now, @Nullable Instant date) {
    if (draft || date == null) {
      return Visibility.DRAFT;
    }
    if (expires != null && !now.isBefore(expires)) {
      return Visibility.EXPIRED;
    }
    if (embargo != null && now.isBefore(embargo)) {
      return Visibility.EMBARGOED;
    }
    boolean early = (publish != null && now.isBefore(publish)) || now.isBefore(date);
    return early ? Visibility.SCHEDULED : Visibility.PUBLIC;
  }
}
