package org.broadsheet.page.view;

import java.util.List;

/**
 * A section's place on the front page.
 *
 * @param section its name and front
 * @param stories a few of its newest, at least one
 */
public record SectionBlockView(LinkView section, List<TeaserView> stories) {}
