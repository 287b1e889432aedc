package org.broadsheet.page.view;

/**
 * A point in time.
 *
 * @param iso for the {@code datetime} attribute, with the offset: {@code 2026-11-20T08:15:00Z}
 * @param text as people of the site's language read it, never relative
 */
public record DateView(String iso, String text) {}
