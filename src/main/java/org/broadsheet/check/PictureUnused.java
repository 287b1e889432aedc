package org.broadsheet.check;

import java.util.HashSet;
import java.util.Set;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.Mention;
import org.broadsheet.model.Newsroom;
import org.broadsheet.model.Photo;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;

/**
 * Finds pictures among the content that no file names. What lies in {@code static/} may be there
 * for others.
 */
final class PictureUnused implements PaperRule {

  @Override
  public void look(Dossier dossier, Problems found) {
    if (!dossier.isWhole() || dossier.has("picture-missing")) {
      return;
    }
    Set<String> named = named(dossier);
    for (MediaFile file : dossier.proof().newsroom().media()) {
      boolean picture = file.type().startsWith("image/") && file.path().startsWith("content/");
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      if (picture && !named.contains(file.path()) && !dossier.names().contains(name)) {
        found.warning(
            "picture-unused",
            Location.file(file.path()),
            "no story, page or author shows this picture",
            "delete it, or show it where it belongs");
      }
    }
  }

  private static Set<String> named(Dossier dossier) {
    Newsroom newsroom = dossier.proof().newsroom();
    Set<String> named = new HashSet<>();
    newsroom.stories().forEach(s -> s.card().targets().forEach(t -> named.add(t.file())));
    newsroom.authors().forEach(a -> Mention.of(a).forEach(m -> named.add(m.file())));
    newsroom.sections().forEach(s -> Mention.of(s).forEach(m -> named.add(m.file())));
    newsroom.pages().forEach(p -> Mention.of(p).forEach(m -> named.add(m.file())));
    Photo logo = dossier.config().publisher().logo();
    if (logo != null) {
      named.add(Mention.of("site.yaml", logo).file());
    }
    return named;
  }
}
