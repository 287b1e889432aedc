package org.broadsheet.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.broadsheet.model.Picture;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.photo.PictureReader;
import org.broadsheet.photo.PictureType;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Finds the pictures among the files of a site and gives each its address. */
final class PictureFinder {

  private static final String MEDIA = "/media";

  private final PictureReader reader;
  private final Problems problems;

  PictureFinder(Problems problems) {
    this.reader = new PictureReader(problems);
    this.problems = problems;
  }

  /** The pictures beside the stories: {@code content/x/y.jpg} is {@code /media/x/y.jpg}. */
  List<Picture> inContent(Collection<SourceFile> files) {
    return files.parallelStream()
        .filter(file -> ContentKind.of(file.path()) == ContentKind.PICTURE)
        .<Picture>mapMulti(
            (file, out) -> {
              String url = MEDIA + file.path().substring(NewsroomReader.CONTENT.length());
              if (UrlPath.valid(url)) {
                out.accept(reader.read(file.file(), file.path(), new UrlPath(url)));
              } else {
                problems.error(
                    "name-forbidden",
                    Location.file(file.path()),
                    "the picture's name holds a character that no address may hold",
                    "rename it, with letters, digits and hyphens");
              }
            })
        .toList();
  }

  /** The pictures of {@code static/}, under the addresses that those files have anyway. */
  List<Picture> inStatic(
      Collection<StaticFile> files, Function<String, ? extends @Nullable Path> places) {
    return files.parallelStream()
        .filter(file -> PictureType.of(file.path()) != null)
        .<Picture>mapMulti(
            (file, out) -> {
              String path = "static/" + file.path();
              Path place = places.apply(path);
              if (place != null) {
                out.accept(reader.read(place, path, file.url()));
              }
            })
        .toList();
  }
}
