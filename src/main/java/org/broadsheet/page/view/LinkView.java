package org.broadsheet.page.view;

/**
 * A text and where it leads.
 *
 * @param label the text
 * @param url the address
 */
public record LinkView(String label, String url) {}
