package org.broadsheet.check;

import org.broadsheet.markdown.WrittenPicture;
import org.broadsheet.problem.Problems;

/** Finds pictures of stories of which nobody says who made them. */
final class CreditMissing implements CopyRule {

  private static final String MESSAGE = "nothing says who made this picture";

  @Override
  public void look(Copy copy, Problems found) {
    if (!copy.raw().isStory()) {
      return;
    }
    WrittenPhoto photo = copy.photo();
    if (photo != null && !photo.isDecoration() && photo.credit() == null) {
      found.warning("credit-missing", photo.place(), MESSAGE, photo.cure("credit", "who made it"));
    }
    for (WrittenPicture picture : copy.wording().pictures()) {
      if (picture.figure() && picture.credit().isEmpty()) {
        found.warning(
            "credit-missing",
            picture.place(),
            MESSAGE,
            "write it at the end of the caption, behind a bar: (ferry.jpg \"The ferry at noon |"
                + " Ada Holm\")");
      }
    }
  }
}
