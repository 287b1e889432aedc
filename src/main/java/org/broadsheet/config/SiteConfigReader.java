package org.broadsheet.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.model.Body;
import org.broadsheet.model.Photo;
import org.broadsheet.model.Section;
import org.broadsheet.model.Slug;
import org.broadsheet.problem.Location;
import org.broadsheet.problem.Problems;
import org.broadsheet.yaml.TextFile;
import org.broadsheet.yaml.YamlFields;
import org.broadsheet.yaml.YamlMap;
import org.broadsheet.yaml.YamlReader;
import org.broadsheet.yaml.YamlText;
import org.broadsheet.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads {@code site.yaml}. */
public final class SiteConfigReader {

  private static final String FILE = SiteConfig.FILE;

  private final Problems problems;

  /** A reader that reports to the given sink. */
  public SiteConfigReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The configuration of the site in a folder.
   *
   * @return null where it is missing or lacks what a site cannot do without; then errors are
   *     reported. With other errors there is a value, so that the rest of the site can be checked
   */
  public @Nullable SiteConfig read(Path site) {
    Path file = site.resolve(FILE);
    if (!Files.exists(file)) {
      problems.error(
          "site-missing",
          Location.file(FILE),
          "there is no site.yaml in this folder",
          "go to the folder of a site, or name it with --site FOLDER");
      return null;
    }
    String text = TextFile.read(file, FILE, problems);
    return text == null ? null : read(text);
  }

  /** The configuration in the text of a {@code site.yaml}; see {@link #read(Path)}. */
  public @Nullable SiteConfig read(String text) {
    YamlMap map = YamlReader.read(text, FILE, 1, problems);
    if (map == null) {
      return null;
    }
    YamlFields fields = new YamlFields(map, SiteKeys.SITE, Location.file(FILE), problems);
    String title = fields.required("title");
    SiteUrl url = url(fields);
    String language = language(fields);
    ZoneId timezone = timezone(fields);
    List<Section> sections = sections(fields);
    Permalink permalink = permalink(fields);
    int pageSize = fields.number("page-size", 1, 500, 20);
    RecentList recentPosts =
        new RecentList(number(fields, "recent-posts", "count", 0, 50, 6), refresh(fields));
    int feedItems = number(fields, "feed", "items", 1, 500, 20);
    HtmlPolicy html =
        "trusted".equals(fields.choice("html")) ? HtmlPolicy.TRUSTED : HtmlPolicy.SAFE;
    Publisher publisher = publisher(fields, title == null ? "" : title);
    var links = Contacts.links(fields, problems);
    String tagline = fields.line("tagline");
    String description = fields.line("description");
    String copyright = fields.line("copyright");
    HouseStyle houseStyle = new HouseStyleReader(problems).read(fields);
    if (title == null || url == null || language == null || timezone == null) {
      return null;
    }
    return new SiteConfig(
        title,
        url,
        language,
        timezone,
        tagline,
        description,
        sections,
        permalink,
        pageSize,
        recentPosts,
        feedItems,
        html,
        publisher,
        links,
        copyright,
        houseStyle);
  }

  private @Nullable SiteUrl url(YamlFields fields) {
    String written = fields.required("url");
    YamlText text = fields.text("url");
    if (written == null || text == null) {
      return null;
    }
    try {
      return SiteUrl.of(written);
    } catch (IllegalArgumentException e) {
      boolean bare = written.matches("[\\w.-]+\\.[a-z]{2,}(/\\S*)?");
      problems.error(
          "url-invalid",
          text.location(),
          "\"" + written + "\" is not the address of a site: " + e.getMessage(),
          "write url: https://" + (bare ? written : "www.example.org/"));
      return null;
    }
  }

  private @Nullable String language(YamlFields fields) {
    fields.required("language");
    YamlText text = fields.text("language");
    return text == null ? null : LanguageTag.read(text, problems);
  }

  private @Nullable ZoneId timezone(YamlFields fields) {
    fields.required("timezone");
    YamlText text = fields.text("timezone");
    return text == null ? null : TimeZoneReader.read(text, problems);
  }

  private Permalink permalink(YamlFields fields) {
    YamlText text = fields.text("permalink");
    if (text == null) {
      return Permalink.DEFAULT;
    }
    try {
      return new Permalink(text.line());
    } catch (IllegalArgumentException e) {
      problems.error(
          "permalink-invalid",
          text.location(),
          "\"" + text.line() + "\" cannot make addresses: " + e.getMessage(),
          "write for example permalink: "
              + Permalink.DEFAULT.pattern()
              + "; placeholders are {"
              + String.join("}, {", Permalink.PLACEHOLDERS)
              + "}");
      return Permalink.DEFAULT;
    }
  }

  private int number(
      YamlFields fields, String key, String inner, int least, int most, int otherwise) {
    if (fields.value(key) instanceof YamlText) {
      return fields.number(key, least, most, otherwise);
    }
    YamlFields map = fields.map(key);
    return map == null ? otherwise : map.number(inner, least, most, otherwise);
  }

  private static Refresh refresh(YamlFields fields) {
    YamlFields map =
        fields.value("recent-posts") instanceof YamlMap ? fields.map("recent-posts") : null;
    return map != null && "browser".equals(map.choice("refresh")) ? Refresh.BROWSER : Refresh.BUILD;
  }

  private List<Section> sections(YamlFields fields) {
    List<Section> sections = new ArrayList<>();
    for (YamlValue item : fields.items("sections")) {
      Section section = null;
      if (item instanceof YamlText text) {
        section = section(text, null, null, sections.size() + 1);
      } else if (item instanceof YamlMap map) {
        YamlFields inner = fields.inner("sections", map);
        inner.required("name");
        YamlText name = inner.text("name");
        section =
            name == null
                ? null
                : section(name, inner.text("slug"), inner.line("summary"), sections.size() + 1);
      } else {
        fields.unsuitableItem("sections", item);
      }
      if (section != null) {
        add(section, sections);
      }
    }
    return sections;
  }

  private @Nullable Section section(
      YamlText name, @Nullable YamlText slug, @Nullable String summary, int order) {
    YamlText word = slug == null ? name : slug;
    if (!Slug.possible(word.line())) {
      problems.error(
          "section-invalid",
          word.location(),
          "the section \"" + word.line() + "\" has no letter or digit",
          "give it a name with letters");
      return null;
    }
    return new Section(
        Slug.of(word.line()), name.line(), summary, Body.EMPTY, order, name.location());
  }

  private void add(Section section, List<Section> sections) {
    for (Section other : sections) {
      if (other.slug().equals(section.slug())) {
        problems.error(
            "section-repeated",
            section.location(),
            "the section \"" + section.name() + "\" is already on line " + other.location().line(),
            "keep one of the two, or give one another slug");
        return;
      }
    }
    sections.add(section);
  }

  private Publisher publisher(YamlFields fields, String title) {
    if (fields.value("publisher") instanceof YamlText name) {
      return new Publisher(name.line(), null, null, null);
    }
    YamlFields publisher = fields.map("publisher");
    if (publisher == null) {
      return new Publisher(title, null, null, null);
    }
    String name = publisher.line("name");
    return new Publisher(
        name == null ? title : name,
        logo(publisher),
        Contacts.email(publisher, problems),
        publisher.line("address"));
  }

  private @Nullable Photo logo(YamlFields publisher) {
    YamlText logo = publisher.text("logo");
    if (logo == null) {
      return null;
    }
    String path = logo.line();
    if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      problems.error(
          "logo-invalid",
          logo.location(),
          "the logo \"" + path + "\" is a drawing, which search engines do not show",
          "save it as PNG too and name that file");
      return null;
    }
    if (path.contains(":") || path.startsWith("//")) {
      problems.error(
          "logo-invalid",
          logo.location(),
          "the logo \"" + path + "\" is not a file of this site",
          "put the picture into content/ and write logo: content/logo.png");
      return null;
    }
    return new Photo(path, null, null, null, logo.location());
  }
}
