package org.broadsheet.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.model.ProfileLink;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads how a person or a paper can be reached: the keys {@code email} and {@code links}. */
public final class Contacts {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

  private Contacts() {}

  /** The address under {@code email}, or null. */
  public static @Nullable String email(YamlFields fields, Problems problems) {
    YamlText text = fields.text("email");
    if (text == null || EMAIL.matcher(text.line()).matches()) {
      return text == null ? null : text.line();
    }
    problems.error(
        "email-invalid",
        text.location(),
        "\"" + text.line() + "\" is not an e-mail address",
        "write email: name@example.org");
    return null;
  }

  /** The links under {@code links}, each {@code {label, url}} or an address alone, in order. */
  public static List<ProfileLink> links(YamlFields fields, Problems problems) {
    List<ProfileLink> links = new ArrayList<>();
    for (YamlValue item : fields.items("links")) {
      ProfileLink link = null;
      if (item instanceof YamlMap map) {
        link = labelled(fields.inner("links", map), problems);
      } else if (item instanceof YamlText text) {
        link = link(null, text, problems);
      } else {
        fields.unsuitableItem("links", item);
      }
      if (link != null) {
        links.add(link);
      }
    }
    return links;
  }

  private static @Nullable ProfileLink labelled(YamlFields link, Problems problems) {
    YamlText url = link.text("url");
    if (url == null) {
      if (link.value("url") == null) {
        link.missing("url");
      }
      return null;
    }
    return link(link.line("label"), url, problems);
  }

  private static @Nullable ProfileLink link(
      @Nullable String label, YamlText url, Problems problems) {
    URI uri = uri(url, problems);
    if (uri == null) {
      return null;
    }
    String host = uri.getHost() == null ? uri.getSchemeSpecificPart() : uri.getHost();
    return new ProfileLink(
        label == null ? host.replaceFirst("^www\\.", "") : label, uri.toString());
  }

  private static @Nullable URI uri(YamlText url, Problems problems) {
    String written = url.line();
    URI uri = null;
    try {
      uri = URI.create(written);
    } catch (IllegalArgumentException e) {
      // Reported below like every other text that is no address.
    }
    String scheme =
        uri == null || uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean web = uri != null && uri.getHost() != null && scheme.matches("https?");
    if (web || scheme.equals("mailto")) {
      return uri;
    }
    complain(url.location(), written, problems);
    return null;
  }

  private static void complain(Location location, String written, Problems problems) {
    boolean bare = written.matches("[\\w.-]+\\.[a-z]{2,}(/\\S*)?");
    problems.error(
        "link-invalid",
        location,
        "\"" + written + "\" is not an address that a link can lead to",
        bare
            ? "write https://" + written
            : "write the whole address, starting with https:// or mailto:");
  }
}
