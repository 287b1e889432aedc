package org.broadsheet.check;

import org.broadsheet.markdown.WrittenPicture;
import org.broadsheet.problem.Problems;

/** Finds pictures of stories that have no line under them. */
final class CaptionMissing implements CopyRule {

  private static final String MESSAGE = "there is no caption under this picture";

  @Override
  public void look(Copy copy, Problems found) {
    if (!copy.raw().isStory()) {
      return;
    }
    WrittenPhoto photo = copy.photo();
    if (photo != null && !photo.isDecoration() && photo.caption() == null) {
      found.warning(
          "caption-missing", photo.place(), MESSAGE, photo.cure("caption", "the line under it"));
    }
    for (WrittenPicture picture : copy.wording().pictures()) {
      if (picture.figure() && picture.caption().isEmpty()) {
        found.warning(
            "caption-missing",
            picture.place(),
            MESSAGE,
            "write it behind the picture's name, in quotation marks: (ferry.jpg \"The ferry at"
                + " noon | Ada Holm\")");
      }
    }
  }
}
