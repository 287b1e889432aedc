package org.broadsheet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.broadsheet.config.HouseStyle.Banned;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.junit.jupiter.api.Test;

class HouseStyleReaderTest {

  private static final String SITE =
      "title: T\nurl: https://t.example/\nlanguage: en\ntimezone: Europe/London\n";

  private final Problems problems = new Problems();

  private SiteConfig config(String style) {
    return Objects.requireNonNull(new SiteConfigReader(problems).read(SITE + style));
  }

  private List<String> said() {
    return problems.sorted().stream()
        .map((Problem p) -> p.location() + " " + p.severity().word() + " " + p.message())
        .toList();
  }

  @Test
  void everythingIsRead() {
    HouseStyle style =
        config(
                """
                house-style:
                  banned: {utilise: use, "at this time": now, iconic: }
                  required: {ALL: summary, Opinion: [kicker, desk-note]}
                  kickers: [Analysis, In brief]
                  skip: {alt-missing: the archive has none}
                """)
            .houseStyle();
    assertEquals(List.of(), said());
    assertEquals(
        List.of(
            new Banned("utilise", "use"),
            new Banned("at this time", "now"),
            new Banned("iconic", null)),
        style.banned());
    assertEquals(
        "null [summary]; Opinion [kicker, desk-note]",
        style.required().get(0).section()
            + " "
            + style.required().get(0).keys()
            + "; "
            + style.required().get(1).section()
            + " "
            + style.required().get(1).keys());
    assertEquals(List.of("Analysis", "In brief"), style.kickers());
    assertEquals("[alt-missing]", style.skip().keySet().toString());
  }

  @Test
  void keysWithoutASectionAreForAllStories() {
    HouseStyle style = config("house-style: {required: [summary, kicker]}\n").houseStyle();
    assertEquals(List.of(), said());
    assertEquals(null, style.required().get(0).section());
    assertEquals(List.of("summary", "kicker"), style.required().get(0).keys());
  }

  @Test
  void whatIsNotUnderstoodDoesNotCountAndStopsNothing() {
    HouseStyle style =
        config(
                """
                house-style:
                  banned: {"--": x, ok: [a, b]}
                  required: {all: {a: b}}
                  skip: {alt-missing: , tag-near: [x]}
                """)
            .houseStyle();
    assertEquals(HouseStyle.NONE.banned(), style.banned());
    assertEquals(HouseStyle.NONE.skip(), style.skip());
    assertEquals(
        List.of(
            "site.yaml:6:12 warning the banned word \"--\" has no letter or digit",
            "site.yaml:6:25 warning ok is followed by a list, which is not understood here",
            "site.yaml:7:19 warning all is followed by a group of keys, which is not understood here",
            "site.yaml:8:10 warning nothing says why alt-missing is left alone",
            "site.yaml:8:35 warning tag-near is followed by a list, which is not understood here"),
        said());
  }

  @Test
  void noPageKnowsOfIt() {
    SiteConfig with = config("house-style: {banned: {a: b}}\n");
    assertEquals(config("").forPages(), with.forPages());
  }
}
