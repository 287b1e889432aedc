package org.broadsheet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.broadsheet.model.MediaFile;
import org.broadsheet.model.StaticFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.photo.PictureReader;
import org.broadsheet.photo.PictureType;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures and other files that stories may show or offer, and gives each its address.
 */
final class MediaFinder {

  private static final String MEDIA = "/media";
  private static final String ANY_TYPE = "application/octet-stream";

  private final PictureReader pictures;
  private final Problems problems;

  MediaFinder(Problems problems) {
    this.pictures = new PictureReader(problems);
    this.problems = problems;
  }

  /** The files beside the stories: {@code content/x/y.jpg} is {@code /media/x/y.jpg}. */
  List<MediaFile> inContent(Collection<SourceFile> files) {
    return files.parallelStream()
        .filter(file -> ContentKind.of(file.path()) == ContentKind.MEDIA)
        .<MediaFile>mapMulti(
            (file, out) -> {
              String url = MEDIA + file.path().substring(NewsroomReader.CONTENT.length());
              if (UrlPath.valid(url)) {
                out.accept(read(file.file(), file.path(), new UrlPath(url)));
              } else {
                problems.error(
                    "name-forbidden",
                    Location.file(file.path()),
                    "the file's name holds a character that no address may hold",
                    "rename it, with letters, digits and hyphens");
              }
            })
        .toList();
  }

  /** The files of {@code static/}, under the addresses that they have anyway. */
  List<MediaFile> inStatic(
      Collection<StaticFile> files, Function<String, ? extends @Nullable Path> places) {
    return files.parallelStream()
        .<MediaFile>mapMulti(
            (file, out) -> {
              String path = "static/" + file.path();
              Path place = places.apply(path);
              if (place != null) {
                out.accept(read(place, path, file.url()));
              }
            })
        .toList();
  }

  private MediaFile read(Path file, String path, UrlPath url) {
    if (PictureType.of(path) != null) {
      return pictures.read(file, path, url);
    }
    long bytes = 0;
    try {
      bytes = Files.size(file);
    } catch (IOException e) {
      problems.error(
          "file-unreadable",
          Location.file(path),
          "this file cannot be read",
          "check that you have the right to read it");
    }
    return new MediaFile(path, url, ANY_TYPE, null, bytes);
  }
}
