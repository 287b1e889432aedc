package org.broadsheet.page.view;

/**
 * A link to a list and how long that is.
 *
 * @param label the text
 * @param url the address
 * @param count the number of stories
 */
public record CountView(String label, String url, int count) {}
