package org.broadsheet.exact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a preview adds to a page, which is known by its first and last words and stands in one place
 * only: before the last end of the body, or at the end where there is none.
 *
 * @param text the words, but for the edition that they name and the strip at the foot
 * @param strip whether there is a strip, as on the page of a draft
 * @param errors how many errors it tells of
 * @param warnings how many warnings
 */
record Insert(String text, boolean strip, int errors, int warnings) {

  private static final Pattern FORM =
      Pattern.compile(
          "<broadsheet-desk><template shadowrootmode=\"open\"><style>[^<]*</style>"
              + "<div lang=\"(?:de|en|es|fa|fr)\" dir=\"(?:ltr|rtl)\">"
              + "(?<strip><div class=\"room\"></div><aside class=\"strip\".*?</aside>)?"
              + "<div class=\"corner\">.*?</div></template></broadsheet-desk>"
              + "<script src=\"/_desk/live.js\" data-kind=\"page\""
              + " data-seen=\"(?<seen>[0-9a-f]{16}-[0-9]+)\" data-usual=\"yes\""
              + " data-errors=\"(?<errors>[0-9]+)\" data-warnings=\"(?<warnings>[0-9]+)\""
              + " data-digits=\"[^\"]+\"(?: data-say-[a-z-]+=\"[^\"]+\")+></script>",
          Pattern.DOTALL);

  /** What was added to a page; null where it is not the page, to the last byte, with an insert. */
  static @Nullable Insert in(byte[] page, byte[] without) {
    int more = page.length - without.length;
    if (more <= 0) {
      return null;
    }
    int at = place(without);
    byte[] rest = new byte[without.length];
    System.arraycopy(page, 0, rest, 0, at);
    System.arraycopy(page, at + more, rest, at, without.length - at);
    String added = new String(page, at, more, StandardCharsets.UTF_8);
    Matcher form = FORM.matcher(added);
    if (!Arrays.equals(rest, without) || !form.matches()) {
      return null;
    }
    String strip = form.group("strip");
    return new Insert(
        added.replace(form.group("seen"), "").replace(strip == null ? "\0" : strip, ""),
        strip != null,
        Integer.parseInt(form.group("errors")),
        Integer.parseInt(form.group("warnings")));
  }

  /** Bytes that are no text count as characters here, which keeps their places. */
  private static int place(byte[] page) {
    String text = new String(page, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int end = text.lastIndexOf("</body");
    return end < 0 ? page.length : end;
  }
}
