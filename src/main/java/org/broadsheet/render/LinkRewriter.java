package org.broadsheet.render;

import org.broadsheet.model.UrlPath;

final class LinkRewriter {
  LinkRewriter(String base, boolean portable) {}

  String rewrite(String html, UrlPath page) {
    return html;
  }
}
