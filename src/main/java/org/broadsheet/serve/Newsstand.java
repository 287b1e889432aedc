package org.broadsheet.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.broadsheet.digest.Digest;
import org.broadsheet.model.UrlPath;
import org.broadsheet.serve.http.Call;
import org.broadsheet.serve.http.Payload;
import org.broadsheet.serve.http.Reply;
import org.jspecify.annotations.Nullable;

/** Hands out the pages and files of a paper. */
final class Newsstand {

  private static final UrlPath NOT_FOUND = new UrlPath("/404.html");
  private static final String INDEX = "/index.html";

  private static final byte[] SPOILED =
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>This page cannot be made</title></head>
      <body><p>This page cannot be made. The terminal tells why.</p></body>
      </html>
      """
          .getBytes(StandardCharsets.UTF_8);

  private final Desk desk;

  /** A stand whose pages pass the desk. */
  Newsstand(Desk desk) {
    this.desk = desk;
  }

  /** What the paper has at the address that is asked for. */
  Reply answer(Call call, Asked asked) throws IOException {
    @Nullable Paper paper = desk.paper(asked);
    if (paper == null) {
      return Replies.of(call, desk.nothingYet(asked));
    }
    UrlPath url = asked.url();
    @Nullable PaperFile file = find(paper, url);
    if (file != null) {
      return send(call, asked, 200, file);
    }
    if (!url.isFolder() && find(paper, new UrlPath(url.value() + "/")) != null) {
      return toFolder(call, asked);
    }
    return notFound(call, asked, paper);
  }

  /** The paper's page for what is not there. */
  Reply notFound(Call call, Asked asked) throws IOException {
    @Nullable Paper paper = desk.paper(asked);
    return paper == null ? Replies.of(call, desk.nothingYet(asked)) : notFound(call, asked, paper);
  }

  private Reply notFound(Call call, Asked asked, Paper paper) throws IOException {
    @Nullable PaperFile page = paper.file(NOT_FOUND);
    return page == null
        ? Replies.text(404, "There is no such page.\n")
        : send(call, asked, 404, page);
  }

  private static @Nullable PaperFile find(Paper paper, UrlPath url) throws IOException {
    @Nullable PaperFile file = paper.file(url);
    if (file == null && url.value().endsWith(INDEX)) {
      String folder = url.value().substring(0, url.value().length() - INDEX.length() + 1);
      return paper.file(new UrlPath(folder));
    }
    return file;
  }

  private static Reply toFolder(Call call, Asked asked) {
    String path = asked.base().value() + asked.url().value().substring(1) + "/";
    return Replies.redirect(301, new UrlPath(path).encoded() + query(call));
  }

  /** The query as it came, to be handed on. */
  static String query(Call call) {
    return call.query() == null ? "" : "?" + call.query();
  }

  private Reply send(Call call, Asked asked, int status, PaperFile file) throws IOException {
    String type = ContentType.of(file.name());
    if (!ContentType.isHtml(type)) {
      return Replies.of(call, status, type, file.digest(), payload(file));
    }
    byte[] page;
    try (InputStream in = file.open()) {
      page = desk.finish(asked, file.spoiled() ? SPOILED : in.readAllBytes());
    }
    int told = file.spoiled() ? 500 : status;
    return Replies.of(call, told, type, Digest.of(page).toString(), Payload.of(page));
  }

  private static Payload payload(PaperFile file) {
    return new Payload() {
      @Override
      public long length() {
        return file.length();
      }

      @Override
      public InputStream open() throws IOException {
        return file.open();
      }
    };
  }
}
