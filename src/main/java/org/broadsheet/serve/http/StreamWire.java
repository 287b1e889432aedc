package org.broadsheet.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A wire over a reply of Jetty's. One text is on its way at a time, and one may wait. */
final class StreamWire implements Wire {

  private final Response response;
  private final Callback end;
  private boolean busy;
  private boolean closing;
  private boolean gone;
  private @Nullable String waiting;
  private @Nullable Runnable task;

  /** A wire over a reply whose body has not begun. */
  StreamWire(Response response, Callback end) {
    this.response = response;
    this.end = end;
  }

  @Override
  public void send(String text) {
    synchronized (this) {
      if (gone || closing) {
        return;
      }
      if (busy) {
        waiting = text;
        return;
      }
      busy = true;
    }
    write(text);
  }

  @Override
  public void murmur(String text) {
    synchronized (this) {
      if (gone || closing || busy) {
        return;
      }
      busy = true;
    }
    write(text);
  }

  @Override
  public void close() {
    synchronized (this) {
      if (gone || closing) {
        return;
      }
      closing = true;
      if (busy) {
        return;
      }
      busy = true;
    }
    finish();
  }

  @Override
  public void whenGone(Runnable task) {
    synchronized (this) {
      if (!gone) {
        this.task = task;
        return;
      }
    }
    task.run();
  }

  private void write(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    response.write(false, bytes, Callback.from(this::written, this::lost));
  }

  private void written() {
    String next;
    synchronized (this) {
      next = closing ? null : waiting;
      waiting = null;
      busy = next != null || closing;
      if (!busy) {
        return;
      }
    }
    if (next == null) {
      finish();
    } else {
      write(next);
    }
  }

  private void finish() {
    response.write(true, BufferUtil.EMPTY_BUFFER, Callback.from(() -> ended(null), this::lost));
  }

  /** The browser is gone, or takes nothing any more. */
  void lost(Throwable why) {
    ended(why);
  }

  private void ended(@Nullable Throwable why) {
    Runnable last;
    synchronized (this) {
      if (gone) {
        return;
      }
      gone = true;
      waiting = null;
      last = task;
      task = null;
    }
    if (last != null) {
      last.run();
    }
    if (why == null) {
      end.succeeded();
    } else {
      end.failed(why);
    }
  }
}
