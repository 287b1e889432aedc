package org.broadsheet.serve.desk;

import org.broadsheet.serve.Desk;

/**
 * The frame of the desk's own pages.
 *
 * @param title of the page
 * @param insert what every page of the preview has at its end
 * @param styles the style sheet of the insert
 */
record DeskFrame(String title, PageInsert insert, String styles) {

  /** The whole page. */
  String around(String body) {
    Markup html = new Markup().raw("<!DOCTYPE html>\n");
    DeskWords words = insert.words();
    html.open("html", "lang", words.language(), "dir", words.direction());
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "robots", "content", "noindex");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title).open("link", "rel", "icon", "href", "data:,");
    html.open("link", "rel", "stylesheet", "href", Desk.ROOT + "desk.css").end("head");
    html.open("body").raw(body).raw(insert.html(styles)).end("body");
    return html.close("html").raw("\n").toString();
  }
}
