package org.broadsheet.scaffold;

/**
 * A paper that somebody is going to make; what {@code site.yaml} cannot do without.
 *
 * @param title the name of the paper
 * @param url where it will be found
 * @param language a BCP 47 tag
 * @param timezone a name of the IANA database
 */
public record PaperOrder(String title, String url, String language, String timezone) {}
