package org.broadsheet.serve;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the desk answers with: a status, a media type and bytes, or another address to go to. */
public final class Answer {

  private final int status;
  private final String type;
  private final byte[] bytes;
  private final @Nullable String location;
  private final @Nullable String keep;

  private Answer(
      int status, String type, byte[] bytes, @Nullable String location, @Nullable String keep) {
    this.status = status;
    this.type = type;
    this.bytes = bytes;
    this.location = location;
    this.keep = keep;
  }

  /**
   * Bytes of any type.
   *
   * @param status such as 200 (RFC 9110, section 15)
   * @param type the media type, with its charset where it is text
   * @param bytes not to be changed any more
   */
  public static Answer of(int status, String type, byte[] bytes) {
    return new Answer(status, type, bytes, null, null);
  }

  /** A page. */
  public static Answer html(int status, String html) {
    return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /** A line or two of plain text. */
  public static Answer text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** JSON, with status 200. */
  public static Answer json(String json) {
    return of(200, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** A script, with status 200. */
  public static Answer script(String script) {
    return of(200, "text/javascript; charset=utf-8", script.getBytes(StandardCharsets.UTF_8));
  }

  /** A style sheet, with status 200. */
  public static Answer styles(String css) {
    return of(200, "text/css; charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends the browser to another address for now (302).
   *
   * @param location a path of this server, percent-encoded, with a query if need be
   */
  public static Answer seeAlso(String location) {
    byte[] text = ("It is at " + location + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(302, "text/plain; charset=utf-8", text, location, null);
  }

  /**
   * The same answer; if it sends the browser elsewhere, it also tells it what to send with each
   * request from now on until it is closed ({@link Asked#kept}).
   *
   * @param text visible ASCII without quotes, commas, semicolons and backslashes; empty to keep
   *     nothing any more
   */
  public Answer keeping(String text) {
    return new Answer(status, type, bytes, location, text);
  }

  /** The same answer; the browser goes on keeping what it keeps. */
  Answer keepingAsBefore() {
    return new Answer(status, type, bytes, location, null);
  }

  /** The status code. */
  public int status() {
    return status;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  /** The body; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** What the browser is to keep, empty for nothing any more, or null to leave it as it is. */
  public @Nullable String keep() {
    return keep;
  }

  /** Where the browser is sent, or null. */
  public @Nullable String location() {
    return location;
  }
}
