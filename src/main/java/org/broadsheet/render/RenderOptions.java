package org.broadsheet.render;

/**
 * How pages are rendered.
 *
 * @param portable whether the links between pages are relative and name their files, so that the
 *     site can be read from a folder without a server
 */
public record RenderOptions(boolean portable) {}
