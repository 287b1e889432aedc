package org.broadsheet.page;

import org.broadsheet.page.view.View;

/**
 * What a page is made of: values alone, each with its digest. The view is made of them, and of
 * nothing else, when the page is rendered; so equal materials of one house give equal pages. The
 * names of the components are the words in which a build explains why it rendered a page.
 */
sealed interface Material
    permits Finished, StoryMaterial, ListMaterial, FeedMaterial, Redirect, SitemapMaterial {

  /** The kind of the view. */
  Class<? extends View> kind();

  /** Makes the view. */
  View view(Makers makers);
}
