package org.broadsheet.page.view;

/**
 * A heading inside a story.
 *
 * @param level 2 to 6
 * @param id its anchor
 * @param text its words
 */
public record HeadingView(int level, String id, String text) {}
