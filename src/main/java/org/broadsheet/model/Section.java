package org.broadsheet.model;

import org.broadsheet.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paper, such as Politics.
 *
 * @param slug its address and one of the words that front matter may use for it
 * @param name as printed
 * @param summary one sentence about it, or null
 * @param intro a text for the top of its page, possibly empty
 * @param order its place in the navigation; equal places go by name
 * @param location where it was declared or first used
 */
public record Section(
    Slug slug, String name, @Nullable String summary, Body intro, int order, Location location) {}
