package org.broadsheet.page.view;

/** Everything that one file of the output shows. */
public sealed interface View
    permits HtmlView, FeedView, SitemapView, SitemapIndexView, RobotsView {}
