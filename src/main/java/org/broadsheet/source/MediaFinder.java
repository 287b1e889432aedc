package org.broadsheet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.broadsheet.memory.EntryKind;
import org.broadsheet.memory.RecordCodec;
import org.broadsheet.memory.StampedTree;
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

  private static final RecordCodec<ReadMedia> PICTURE = RecordCodec.of(ReadMedia.class);

  private final Recollection recollection;
  private final Problems problems;

  MediaFinder(Recollection recollection, Problems problems) {
    this.recollection = recollection;
    this.problems = problems;
  }

  /** The files beside the stories: {@code content/x/y.jpg} is {@code /media/x/y.jpg}. */
  List<MediaFile> inContent(List<SourceFile> files) {
    return files.parallelStream()
        .<MediaFile>mapMulti(
            (file, out) -> {
              String url = MEDIA + file.path().substring(NewsroomReader.CONTENT.length());
              if (UrlPath.valid(url)) {
                add(file, new UrlPath(url), out);
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
      List<StaticFile> files,
      Function<String, ? extends @Nullable Path> places,
      StampedTree stamps) {
    return files.parallelStream()
        .<MediaFile>mapMulti(
            (file, out) -> {
              String path = "static/" + file.path();
              Path place = places.apply(path);
              if (place != null) {
                int entry = stamps.find(path);
                boolean stamped = entry >= 0 && stamps.kind(entry) == EntryKind.FILE;
                int number = stamped ? entry : SourceFile.NO_ENTRY;
                add(new SourceFile(path, stamps.root(), place, number), file.url(), out);
              }
            })
        .toList();
  }

  private void add(SourceFile file, UrlPath url, Consumer<MediaFile> out) {
    if (PictureType.of(file.path()) == null) {
      out.accept(other(file, url));
      return;
    }
    MediaFile picture =
        recollection.ofFile(
            file,
            PICTURE,
            found -> {
              MediaFile read = new PictureReader(found).read(file.file(), file.path(), url);
              return new ReadMedia(read, found.sorted());
            });
    if (picture != null) {
      out.accept(picture);
    }
  }

  private MediaFile other(SourceFile file, UrlPath url) {
    long bytes = 0;
    try {
      bytes = Files.size(file.file());
    } catch (IOException e) {
      problems.error(
          "file-unreadable",
          Location.file(file.path()),
          "this file cannot be read",
          "check that you have the right to read it");
    }
    return new MediaFile(file.path(), url, ANY_TYPE, null, bytes);
  }
}
