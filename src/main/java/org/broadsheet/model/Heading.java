package org.broadsheet.model;

/**
 * A heading inside a story.
 *
 * @param level 2 to 6: the story's own headline is the page's only level 1
 * @param id its anchor, unique within the story
 * @param text its words without markup
 */
public record Heading(int level, String id, String text) {}
