package org.broadsheet.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.digest.Digest;
import org.broadsheet.model.UrlPath;
import org.jspecify.annotations.Nullable;

/** A paper of a few sheets in memory. */
final class Sheets implements Paper {

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  /** Puts a file at its path; a page in a folder of its own at that of its index.html. */
  Sheets put(String path, String text) {
    return put(path, text.getBytes(UTF_8));
  }

  Sheets put(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  void remove(String path) {
    files.remove(path);
  }

  @Override
  public @Nullable PaperFile file(UrlPath url) {
    // As a paper has it: a page in a folder has that one address.
    boolean index = url.value().endsWith("/index.html");
    byte[] bytes = index ? null : files.get("/" + url.file());
    return bytes == null ? null : new Sheet(url.file(), bytes);
  }

  private static final class Sheet implements PaperFile {

    private final String name;
    private final byte[] bytes;

    Sheet(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public String digest() {
      return Digest.of(bytes).toString();
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
