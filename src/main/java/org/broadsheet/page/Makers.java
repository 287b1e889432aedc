package org.broadsheet.page;

import org.broadsheet.digest.Shared;
import org.broadsheet.page.view.SiteView;

/**
 * The makers of everything that pages show, wired together. They know the house style and nothing
 * of the site, so that a view can hold nothing that is not in its material.
 *
 * @param house the house style
 */
record Makers(
    Shared<House> house,
    Dates dates,
    Bodies bodies,
    Pictures pictures,
    Teasers teasers,
    Stories stories,
    Heads heads,
    Feeds feeds) {

  static Makers of(House house) {
    Dates dates = new Dates(house.words(), house.config().timezone());
    Bodies bodies = new Bodies(house.config().url());
    Pictures pictures = new Pictures(bodies);
    Teasers teasers = new Teasers(house, dates, pictures);
    return new Makers(
        Shared.of(house),
        dates,
        bodies,
        pictures,
        teasers,
        new Stories(house, dates, pictures, bodies, teasers),
        new Heads(house, dates),
        new Feeds(house, bodies, pictures, teasers));
  }

  /** What is the same on every page. */
  SiteView furniture() {
    return house.value().furniture();
  }
}
