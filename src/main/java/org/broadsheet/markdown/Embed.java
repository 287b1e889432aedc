package org.broadsheet.markdown;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A video or a post elsewhere that a story shows.
 *
 * @param host the name of the place as readers know it
 * @param video whether it is played rather than read
 * @param page where readers see it in full
 * @param frame the address of a frame that does not track, to load on a click; null where there is
 *     none
 */
record Embed(String host, boolean video, String page, @Nullable String frame) {

  private static final String YOUTUBE_FRAME = "https://www.youtube-nocookie.com/embed/";
  private static final String YOUTUBE_PAGE = "https://www.youtube.com/watch?v=";
  private static final String VIMEO_PAGE = "https://vimeo.com/";
  private static final String VIMEO_FRAME = "https://player.vimeo.com/video/";

  private static final Pattern YOUTUBE_ID = Pattern.compile("[A-Za-z0-9_-]{11}");
  private static final Pattern YOUTUBE_PATH =
      Pattern.compile("/(?:embed|shorts|live|v)/([A-Za-z0-9_-]{11})/?");
  private static final Pattern YOUTUBE_TIME = Pattern.compile("(\\d{1,6})s?");
  private static final Pattern VIMEO_PATH =
      Pattern.compile("/(?:video/)?(\\d{1,12})(?:/([0-9a-f]{6,20}))?/?");
  private static final Pattern MASTODON_PATH =
      Pattern.compile("/@[A-Za-z0-9_.]{1,60}(?:@[A-Za-z0-9.-]{1,100})?/\\d{6,20}/?");
  private static final Pattern X_PATH =
      Pattern.compile("/(?:[A-Za-z0-9_]{1,20}|i/web)/status(?:es)?/\\d{1,20}/?");
  private static final Pattern INSTAGRAM_PATH =
      Pattern.compile("/(?:[A-Za-z0-9_.]{1,30}/)?(?:p|reel|tv)/[A-Za-z0-9_-]{5,40}/?");
  private static final Pattern BLUESKY_PATH =
      Pattern.compile("/profile/[A-Za-z0-9.:-]{3,100}/post/[a-z0-9]{5,20}/?");
  private static final Pattern TIKTOK_PATH =
      Pattern.compile("/@[A-Za-z0-9_.]{1,40}/video/\\d{6,25}/?");
  private static final Pattern FACEBOOK_PATH =
      Pattern.compile("/(?:watch/?|[A-Za-z0-9.]{1,60}/(?:videos|posts)/[A-Za-z0-9]{5,100}/?)");

  /** What an address embeds, or null where it is just an address. */
  static @Nullable Embed of(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      return null;
    }
    boolean web =
        "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() >= 0) {
      return null;
    }
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    host = host.startsWith("www.") ? host.substring(4) : host;
    return switch (host) {
      case "youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com" ->
          youtube(path.equals("/watch") ? parameter(query, "v") : youtubeId(path), query);
      case "youtu.be" -> youtube(path.isEmpty() ? "" : path.substring(1), query);
      case "vimeo.com", "player.vimeo.com" -> vimeo(path, query);
      case "x.com", "twitter.com", "mobile.twitter.com" -> post("X", X_PATH, path, address);
      case "instagram.com" -> post("Instagram", INSTAGRAM_PATH, path, address);
      case "bsky.app" -> post("Bluesky", BLUESKY_PATH, path, address);
      case "tiktok.com" -> post("TikTok", TIKTOK_PATH, path, address);
      case "facebook.com", "m.facebook.com" ->
          path.startsWith("/watch") && parameter(query, "v").isEmpty()
              ? null
              : post("Facebook", FACEBOOK_PATH, path, address);
      case "threads.net", "threads.com", "medium.com" -> null;
      default -> post(host, MASTODON_PATH, path, address);
    };
  }

  private static String youtubeId(String path) {
    Matcher matcher = YOUTUBE_PATH.matcher(path);
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static @Nullable Embed youtube(String id, String query) {
    if (!YOUTUBE_ID.matcher(id).matches()) {
      return null;
    }
    String written =
        parameter(query, "t").isEmpty() ? parameter(query, "start") : parameter(query, "t");
    Matcher time = YOUTUBE_TIME.matcher(written);
    String start = time.matches() ? "?start=" + time.group(1) : "";
    return new Embed("YouTube", true, YOUTUBE_PAGE + id, YOUTUBE_FRAME + id + start);
  }

  private static @Nullable Embed vimeo(String path, String query) {
    Matcher matcher = VIMEO_PATH.matcher(path);
    if (!matcher.matches()) {
      return null;
    }
    String hash = matcher.group(2) != null ? matcher.group(2) : parameter(query, "h");
    String secret = hash.matches("[0-9a-f]{6,20}") ? "&h=" + hash : "";
    String id = matcher.group(1);
    String page = VIMEO_PAGE + id + (secret.isEmpty() ? "" : "/" + hash);
    return new Embed("Vimeo", true, page, VIMEO_FRAME + id + "?dnt=1" + secret);
  }

  private static @Nullable Embed post(String host, Pattern wanted, String path, String address) {
    boolean video = host.equals("TikTok");
    return wanted.matcher(path).matches() ? new Embed(host, video, address, null) : null;
  }

  private static String parameter(String query, String name) {
    for (String part : query.split("&", -1)) {
      if (part.startsWith(name + "=")) {
        return part.substring(name.length() + 1);
      }
    }
    return "";
  }
}
