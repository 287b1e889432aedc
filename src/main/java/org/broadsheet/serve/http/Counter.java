package org.broadsheet.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Takes requests from Jetty to the clerk, and the clerk's replies back to Jetty. */
final class Counter extends Handler.Abstract {

  private final Clerk clerk;
  private final Doorkeeper doorkeeper;

  /** A counter before a clerk; the doorkeeper is told who is being served. */
  Counter(Clerk clerk, Doorkeeper doorkeeper) {
    this.clerk = clerk;
    this.doorkeeper = doorkeeper;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    Connection connection = request.getConnectionMetaData().getConnection();
    doorkeeper.served(connection);
    // Jetty takes what follows a CONNECT for the tunnel, and would keep a refused one open.
    boolean last = HttpMethod.CONNECT.is(request.getMethod());
    Request.addCompletionListener(
        request,
        failure -> {
          doorkeeper.waits(connection);
          if (last) {
            connection.getEndPoint().shutdownOutput();
          }
        });
    Call call = call(request);
    Reply reply = clerk.answer(call);
    response.setStatus(reply.status());
    reply.headers().forEach(response.getHeaders()::put);
    if (reply.stream() != null) {
      if (call.isHead()) {
        response.write(true, BufferUtil.EMPTY_BUFFER, callback);
      } else {
        StreamWire wire = new StreamWire(response, callback);
        request.addFailureListener(wire::lost);
        reply.stream().accept(wire);
      }
      return true;
    }
    send(request, response, callback, call.isHead(), reply.payload());
    return true;
  }

  private static void send(
      Request request,
      Response response,
      Callback callback,
      boolean head,
      @Nullable Payload payload)
      throws IOException {
    if (payload != null) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, payload.length());
    }
    if (payload == null || head || payload.length() == 0) {
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
      return;
    }
    InputStream in = payload.open();
    ByteBufferPool pool = request.getComponents().getByteBufferPool();
    Content.Source source =
        Content.Source.from(new ByteBufferPool.Sized(pool), in, 0, payload.length());
    Content.copy(source, response, callback);
  }

  private static Call call(Request request) {
    Map<String, List<String>> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      headers
          .computeIfAbsent(name, any -> new ArrayList<>(1))
          .add(String.valueOf(field.getValue()));
    }
    HttpURI target = request.getHttpURI();
    boolean body =
        request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    return new Call(request.getMethod(), target.getPath(), target.getQuery(), body, headers);
  }
}
