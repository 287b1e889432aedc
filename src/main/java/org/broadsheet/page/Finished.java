package org.broadsheet.page;

import org.broadsheet.page.view.View;

/**
 * A view that is made already, because there are few of its kind.
 *
 * @param content the view
 */
record Finished(View content) implements Material {

  @Override
  public Class<? extends View> kind() {
    return content.getClass();
  }

  @Override
  public View view(Makers makers) {
    return content;
  }
}
