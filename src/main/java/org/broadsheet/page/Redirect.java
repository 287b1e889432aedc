package org.broadsheet.page;

import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.RedirectPageView;
import org.broadsheet.page.view.View;

/**
 * What the page at an old address is made of.
 *
 * @param headline of the story that it leads to
 * @param target the story's address
 */
record Redirect(String headline, UrlPath target) implements Material {

  @Override
  public Class<? extends View> kind() {
    return RedirectPageView.class;
  }

  @Override
  public View view(Makers makers) {
    return new RedirectPageView(
        makers.furniture(),
        makers.heads().redirect(headline, target),
        new LinkView(headline, target.encoded()));
  }
}
