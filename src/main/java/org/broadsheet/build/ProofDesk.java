package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.digest.Digests;
import org.broadsheet.page.Asset;
import org.broadsheet.page.Page;
import org.broadsheet.problem.Problems;
import org.broadsheet.render.PageRenderer;
import org.broadsheet.render.RenderOptions;
import org.broadsheet.theme.Theme;

/** Makes the files of a proof, each when it is asked for. */
final class ProofDesk {

  /** Larger files stay on the disk. */
  private static final long LARGE = 4L << 20;

  private static final String STATIC = Theme.STATIC + "/";

  private final Workplace place;
  private final PageRenderer renderer;
  private final Problems problems;

  ProofDesk(Workplace place, Problems problems) {
    this.place = place;
    this.problems = problems;
    this.renderer = new PageRenderer(place.theme(), place.config(), new RenderOptions(false));
  }

  ProofSheet sheet(Page page) {
    return new ProofSheet(page.url(), () -> print(page));
  }

  ProofSheet sheet(Asset asset) {
    return new ProofSheet(asset.url(), () -> copy(asset));
  }

  /** Makes a page of every kind, so that what is wrong with the templates is known. */
  void tryTemplates(List<Page> pages) {
    Set<Class<?>> tried = new HashSet<>();
    for (Page page : pages) {
      if (tried.add(page.kind())) {
        print(page);
      }
    }
  }

  private ProofFile print(Page page) {
    byte[] bytes = renderer.render(page.url(), page.view(), problems);
    return bytes == null ? new ProofFile.Spoiled() : new ProofFile.Printed(bytes);
  }

  private ProofFile copy(Asset asset) {
    try {
      byte[] packed =
          asset.source().startsWith(STATIC)
              ? place.theme().packedFile(asset.source().substring(STATIC.length()))
              : null;
      return packed == null
          ? onDisk(place.site().resolve(asset.source()))
          : new ProofFile.Printed(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProofFile onDisk(Path file) throws IOException {
    BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
    if (told.size() <= LARGE) {
      return new ProofFile.Printed(Files.readAllBytes(file));
    }
    String stamp = file + " " + told.size() + " " + told.lastModifiedTime();
    return new ProofFile.Copied(file, told.size(), Digests.of(List.of(stamp)).toString());
  }
}
