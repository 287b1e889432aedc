package org.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a story.
 *
 * @param text free text to print instead of names, the paper's own title for a story by nobody in
 *     particular; null where {@code authors} are printed
 * @param authors names and pages, in order; may be empty where there is a text
 */
public record BylineView(@Nullable String text, List<LinkView> authors) {}
