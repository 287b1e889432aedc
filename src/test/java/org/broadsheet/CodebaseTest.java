package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the plan of the house: who may import whom, where each library lives, what no file may do.
 */
class CodebaseTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final String ROOT = "org.broadsheet.";

  /** Package to the packages of ours that it may import; sub-packages count as their parent. */
  private static final Map<String, Set<String>> IMPORT_LAW =
      Map.ofEntries(
          Map.entry("problem", Set.of()),
          Map.entry("json", Set.of()),
          Map.entry("digest", Set.of()),
          Map.entry("crew", Set.of()),
          Map.entry("model", Set.of("digest", "problem")),
          Map.entry("memory", Set.of("digest")),
          Map.entry("yaml", Set.of("problem")),
          Map.entry("theme", Set.of("problem")),
          Map.entry("config", Set.of("yaml", "model", "problem")),
          Map.entry("markdown", Set.of("model", "problem")),
          Map.entry("photo", Set.of("model", "problem")),
          Map.entry(
              "source",
              Set.of(
                  "yaml",
                  "markdown",
                  "config",
                  "crew",
                  "photo",
                  "memory",
                  "digest",
                  "model",
                  "problem")),
          Map.entry("assemble", Set.of("crew", "model", "config", "problem")),
          Map.entry("page", Set.of("crew", "digest", "model", "config", "problem")),
          Map.entry(
              "render", Set.of("page", "config", "theme", "json", "digest", "model", "problem")),
          Map.entry("output", Set.of("digest", "problem")),
          Map.entry(
              "build",
              Set.of(
                  "source",
                  "crew",
                  "assemble",
                  "page",
                  "render",
                  "output",
                  "memory",
                  "digest",
                  "theme",
                  "config",
                  "markdown",
                  "model",
                  "problem")),
          Map.entry(
              "check",
              Set.of(
                  "build",
                  "source",
                  "crew",
                  "memory",
                  "digest",
                  "config",
                  "markdown",
                  "yaml",
                  "model",
                  "problem")),
          Map.entry(
              "scaffold", Set.of("build", "source", "theme", "yaml", "config", "model", "problem")),
          Map.entry("schema", Set.of("source", "yaml", "config", "json")),
          Map.entry("serve", Set.of("build", "config", "digest", "json", "model", "problem")),
          Map.entry(
              "cli",
              Set.of(
                  "build",
                  "check",
                  "scaffold",
                  "schema",
                  "serve",
                  "output",
                  "json",
                  "config",
                  "model",
                  "problem")));

  /** Library to the only package that may import it. */
  private static final Map<String, String> HOMES =
      Map.ofEntries(
          Map.entry("com.vladsch.flexmark", "markdown"),
          Map.entry("io.pebbletemplates", "render"),
          Map.entry("com.rometools", "render.feed"),
          Map.entry("org.jdom2", "render.feed"),
          Map.entry("org.yaml.snakeyaml", "yaml"),
          Map.entry("com.google.gson", "json"),
          Map.entry("org.apache.commons.codec", "digest"),
          Map.entry("picocli", "cli"),
          Map.entry("me.tongfei", "cli"),
          Map.entry("com.drew", "photo"),
          Map.entry("com.ibm.icu", "scaffold"),
          Map.entry("com.github.difflib", "check.fix"),
          Map.entry("org.eclipse.jetty", "serve.http"));

  private static final Set<String> FREE_LIBRARIES =
      Set.of("java.", "javax.", "org.jspecify.", "org.xml.sax.", "org.w3c.dom.");

  /** Two places clean HTML: what writers wrote, and what goes into feeds. */
  private static final Set<String> JSOUP = Set.of("markdown", "render.feed");

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.*]+);", Pattern.MULTILINE);

  /** Group 1 is text or a character; what has none is a comment. */
  private static final Pattern TEXT_OR_COMMENT =
      Pattern.compile(
          "(\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)++')"
              + "|/\\*(?s:.*?)\\*/|//.*");

  private static final Pattern QUALIFIED =
      Pattern.compile(
          Stream.concat(HOMES.keySet().stream(), Stream.of("org", "com", "java", "javax"))
              .map(Pattern::quote)
              .collect(
                  Collectors.joining("|", "(?<![\\w.])(?:", ")(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*")));

  @Test
  void packagesImportOnlyWhatTheLawAllows() {
    List<String> breaches = new ArrayList<>();
    for (Path file : sources()) {
      String home = packageOf(file);
      Set<String> allowed =
          Objects.requireNonNull(
              IMPORT_LAW.get(top(home)), () -> "the import law does not know the package " + home);
      for (String imported : imports(file)) {
        if (imported.startsWith(ROOT)) {
          String other = top(imported.substring(ROOT.length()));
          if (!other.equals(top(home)) && !allowed.contains(other)) {
            breaches.add(file + " imports " + imported);
          }
        }
      }
    }
    assertEquals(List.of(), breaches);
  }

  /** A row of the table of packages: what it is about, and what it may import. */
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z]+)`[^|]*\\|[^|]*\\| ([a-z, –]+) \\|", Pattern.MULTILINE);

  @Test
  void theArchitectureTellsTheLaw() {
    Map<String, Set<String>> told =
        ROW.matcher(read(Path.of("ARCHITECTURE.md")))
            .results()
            .collect(
                Collectors.toMap(
                    row -> row.group(1),
                    row -> row.group(2).equals("–") ? Set.of() : Set.of(row.group(2).split(", "))));
    assertEquals(new TreeMap<>(IMPORT_LAW), new TreeMap<>(told));
  }

  @Test
  void everyLibraryHasOneHome() {
    List<String> breaches = new ArrayList<>();
    for (Path file : sources()) {
      String home = packageOf(file);
      for (String imported : imports(file)) {
        if (!imported.startsWith(ROOT) && !mayImport(home, imported)) {
          breaches.add(file + " imports " + imported);
        }
      }
    }
    assertEquals(List.of(), breaches);
  }

  private static boolean mayImport(String home, String imported) {
    if (imported.startsWith("org.jsoup.")) {
      return JSOUP.contains(home);
    }
    for (Map.Entry<String, String> library : HOMES.entrySet()) {
      if (imported.startsWith(library.getKey() + ".")) {
        return home.equals(library.getValue()) || home.startsWith(library.getValue() + ".");
      }
    }
    return FREE_LIBRARIES.stream().anyMatch(imported::startsWith);
  }

  /** So that the laws about imports see every name. */
  @Test
  void everyNameIsImported() {
    List<String> breaches = new ArrayList<>();
    for (Path file : sources()) {
      qualifiedNames(read(file)).forEach(name -> breaches.add(file + " names " + name));
    }
    assertEquals(List.of(), breaches);
  }

  @Test
  void namesInCommentsAndTextNeedNoImport() {
    assertEquals(
        List.of(
            "org.broadsheet.json.Json",
            "com.google.gson.Gson",
            "picocli.CommandLine",
            "java.util.List"),
        qualifiedNames(
            """
            package org.broadsheet.model;

            import java.util.List;
            import static org.broadsheet.model.Slug.of;

            /** Like {@link org.broadsheet.yaml.YamlMap}. */
            class A { // java.util.Map
              String url = "https://a.example/*"; org.broadsheet.json.Json json;
              String text = "a \\"java.util.Map"; com.google.gson.Gson gson; char c = '"';
              picocli.CommandLine line; String block = \"""
                  java.util.Map "
                  \""";
              boolean java = this.java.util.isEmpty() || java.util.List.of().isEmpty();
            }
            """));
  }

  @Test
  void onlyTheCommandLineTouchesTheOutsideWorld() {
    Pattern outside =
        Pattern.compile(
            "System\\.(out|err|in|exit|getenv|getProperty|currentTimeMillis|nanoTime)|Clock\\.system|"
                + "Instant\\.now|LocalDate(Time)?\\.now|ZonedDateTime\\.now|Locale\\.getDefault|"
                + "ZoneId\\.systemDefault|Charset\\.defaultCharset|\\.printStackTrace");
    assertEquals(List.of(), findings(outside, home -> !top(home).equals("cli")));
  }

  @Test
  void noDefaultLocaleOrCharsetSlipsIn() {
    Pattern defaults =
        Pattern.compile(
            "\\.toLowerCase\\(\\)|\\.toUpperCase\\(\\)|\\.getBytes\\(\\)|String\\.format\\(\"|"
                + "\\.formatted\\(|\\.getDisplay|new FileReader|new FileWriter");
    assertEquals(List.of(), findings(defaults, home -> true));
  }

  @Test
  void nothingStaticCanChange() {
    Pattern mutable =
        Pattern.compile(
            "^\\s+(?:public |private |protected )?static (?!final |class |record |enum |interface"
                + " |sealed |void |<)[\\w<>\\[\\]., @]+ \\w+( =.*)?;",
            Pattern.MULTILINE);
    assertEquals(List.of(), findings(mutable, home -> true));
  }

  @Test
  void namesSayWhatThingsAre() {
    Pattern vague = Pattern.compile("(Util|Utils|Helper|Manager|Impl|Base|Misc|Common|Constants)$");
    List<String> vagueNames =
        sources().stream()
            .map(CodebaseTest::typeName)
            .filter(n -> vague.matcher(n).find())
            .toList();
    assertEquals(List.of(), vagueNames);
  }

  @Test
  void filesHoldOneNoun() {
    List<String> longFiles =
        sources().stream()
            .filter(f -> read(f).lines().count() > 300)
            .map(f -> f + " has " + read(f).lines().count() + " lines")
            .toList();
    assertEquals(List.of(), longFiles);
  }

  @Test
  void everyTypeSaysWhatItIs() {
    Pattern type =
        Pattern.compile(
            "^(?:public )?(?:abstract |final |sealed |non-sealed )*"
                + "(?:class|record|interface|enum|@interface) \\w+",
            Pattern.MULTILINE);
    List<String> silent = new ArrayList<>();
    for (Path file : sources()) {
      if (typeName(file).equals("package-info")) {
        continue;
      }
      String source = read(file);
      Matcher matcher = type.matcher(source);
      // Between the imports and the type stand its comment and its annotations, and nothing else.
      String before = matcher.find() ? source.substring(0, matcher.start()) : "";
      if (!before.contains("\n/**")
          || IMPORT.matcher(before.substring(before.lastIndexOf("\n/**"))).find()) {
        silent.add(file.toString());
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<Path> folders = new TreeSet<>();
    sources().forEach(f -> folders.add(f.getParent()));
    List<Path> silent =
        folders.stream().filter(f -> !Files.exists(f.resolve("package-info.java"))).toList();
    assertEquals(List.of(), silent);
    for (Path folder : folders) {
      String info = read(folder.resolve("package-info.java"));
      assertTrue(info.startsWith("/**") && info.contains("@NullMarked"), folder.toString());
    }
  }

  private static List<String> findings(Pattern pattern, Predicate<String> where) {
    Map<String, String> found = new TreeMap<>();
    for (Path file : sources()) {
      if (where.test(packageOf(file))) {
        Matcher matcher = pattern.matcher(withoutComments(read(file)));
        while (matcher.find()) {
          found.put(file + ": " + matcher.group().strip(), "");
        }
      }
    }
    return List.copyOf(found.keySet());
  }

  private static String withoutComments(String source) {
    return TEXT_OR_COMMENT
        .matcher(source)
        .replaceAll(m -> m.group(1) == null ? "" : Matcher.quoteReplacement(m.group(1)));
  }

  private static List<String> qualifiedNames(String source) {
    String code = TEXT_OR_COMMENT.matcher(source).replaceAll("");
    return QUALIFIED
        .matcher(code.replaceAll("(?m)^(import|package) .*$", ""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      assertTrue(found.size() > 50, "the sources are not where this test looks");
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> imports(Path file) {
    return IMPORT.matcher(read(file)).results().map(m -> m.group(1)).toList();
  }

  private static String packageOf(Path file) {
    String folder =
        MAIN.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.');
    return folder.substring(ROOT.length());
  }

  private static String top(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String typeName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
