package org.broadsheet.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** What is said to requests that no clerk gets to see, and where a clerk has failed. */
final class Refusal implements Request.Handler {

  private static final String TEXT = "text/plain; charset=utf-8";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    ByteBuffer text = text(response.getStatus());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TEXT);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, text.remaining());
    boolean head = request.getMethod().equals("HEAD");
    response.write(true, head ? BufferUtil.EMPTY_BUFFER : text, callback);
    return true;
  }

  private static ByteBuffer text(int status) {
    String words = HttpStatus.getMessage(status) + "\n";
    return ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
  }
}
