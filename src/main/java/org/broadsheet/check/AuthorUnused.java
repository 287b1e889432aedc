package org.broadsheet.check;

import java.util.HashSet;
import java.util.Set;
import org.broadsheet.model.Author;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Problems;

/** Finds authors with a file who have written nothing, not even a draft. */
final class AuthorUnused implements PaperRule {

  @Override
  public void look(Dossier dossier, Problems found) {
    if (!dossier.isWhole() || dossier.has("author-unknown")) {
      return;
    }
    Newsroom newsroom = dossier.proof().newsroom();
    Set<Slug> named = new HashSet<>();
    newsroom.stories().forEach(story -> story.authors().forEach(a -> named.add(a.id())));
    for (Author author : newsroom.authors()) {
      if (!named.contains(author.id())) {
        found.warning(
            "author-unused",
            author.location(),
            author.name() + " has no story",
            "name " + author.id() + " in a story's authors, or delete this file");
      }
    }
  }
}
