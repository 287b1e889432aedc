package org.broadsheet.page.view;

import java.util.List;

/**
 * A year of the archive.
 *
 * @param label such as {@code 2026}
 * @param url its page
 * @param count the number of stories
 * @param months newest first, those with a story only
 */
public record YearView(String label, String url, int count, List<CountView> months) {}
