package org.broadsheet.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.serve.http.Limits;

/** Somebody who calls a server on this machine, byte by byte, as a decent client would not. */
record Visitor(int port) {

  private static final int PATIENCE_MILLIS = 60_000;

  /**
   * Of a server that waits far longer than its visitors: what ends, it ends for a better reason.
   */
  static final Limits PATIENT =
      new Limits(16, 512, 16 * 1024, Duration.ofMinutes(10), Duration.ofMinutes(10));

  /** A line that is open; whoever opens it closes it. */
  Socket call() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Sends bytes and hears all that is answered until the server ends the connection. */
  String say(String bytes) throws IOException {
    try (Socket socket = call()) {
      socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  /** The answer to a decent request with more header lines, each with its CRLF. */
  String get(String target, String more) throws IOException {
    return say(
        "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "Connection: close\r\n\r\n");
  }

  /** Opens the stream of events; the reader stands behind the header. */
  Stream watch(String query, String more) throws IOException {
    Socket socket = call();
    socket
        .getOutputStream()
        .write(
            ("GET /_desk/events" + query + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n")
                .getBytes(ISO_8859_1));
    return new Stream(
        socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)));
  }

  /** A stream of events. */
  record Stream(Socket socket, BufferedReader in) implements AutoCloseable {

    /** The header, line by line. */
    List<String> head() throws IOException {
      List<String> lines = new ArrayList<>();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        lines.add(line);
      }
      return lines;
    }

    /** The next line that starts like this; everything before it is passed over. */
    String next(String start) throws IOException {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith(start)) {
          return line;
        }
      }
      throw new IOException("the stream ended before " + start);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
