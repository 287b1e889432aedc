package org.broadsheet.config;

/**
 * The recent posts beside a story.
 *
 * @param count how many are shown
 * @param refresh how pages that stand already come to show the newest
 */
public record RecentList(int count, Refresh refresh) {}
