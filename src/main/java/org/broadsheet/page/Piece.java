package org.broadsheet.page;

import java.util.List;
import org.broadsheet.digest.Shared;
import org.broadsheet.model.Story;
import org.broadsheet.model.UrlPath;
import org.broadsheet.page.view.AlternateView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * A public story together with everything of others that it shows.
 *
 * @param story the story
 * @param url its address
 * @param section its section, or null
 * @param authors its authors with their bios, in order
 * @param leads where its links and pictures lead
 * @param versions its language versions, itself among them; empty where there is one only
 */
record Piece(
    Story story,
    UrlPath url,
    @Nullable Shared<LinkView> section,
    List<Shared<AuthorView>> authors,
    Leads leads,
    List<AlternateView> versions) {}
