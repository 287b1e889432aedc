package org.broadsheet.serve.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.broadsheet.build.Proof;
import org.broadsheet.build.ProofFile;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.Paper;
import org.broadsheet.serve.PaperFile;
import org.jspecify.annotations.Nullable;

/**
 * A proof as the preview server asks for its parts.
 *
 * @param proof one without errors
 */
public record ProofPaper(Proof proof) implements Paper {

  private static final String INDEX = "/index.html";

  @Override
  public @Nullable PaperFile file(UrlPath url) throws IOException {
    if (url.value().endsWith(INDEX)) {
      return null;
    }
    try {
      ProofFile file = proof.file(url);
      String path = url.file();
      return file == null ? null : new Part(path.substring(path.lastIndexOf('/') + 1), file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private record Part(String name, ProofFile file) implements PaperFile {

    @Override
    public long length() {
      return file.length();
    }

    @Override
    public String digest() {
      return file.digest();
    }

    @Override
    public boolean spoiled() {
      return file instanceof ProofFile.Spoiled;
    }

    @Override
    public InputStream open() throws IOException {
      return file.open();
    }
  }
}
