package org.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java and a Maven that only tell how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        case $word in
          -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) echo "$0" >"${word#*=}" ;;
        esac
        printf '[%s]' "$word"
      done
      echo " LC_ALL=$LC_ALL"
      """;

  /** What the launcher tells every Java, whatever the work. */
  private static final String BASE =
      "[-XX:+IgnoreUnrecognizedVMOptions][-XX:+UnlockDiagnosticVMOptions]"
          + "[-XX:ArchiveRelocationMode=0][-XX:MaxRAMPercentage=40][-XX:+UseCompressedOops]";

  private static final String SMALL =
      "[-XX:+UseSerialGC][-XX:TieredStopAtLevel=1][-Xmn32m]"
          + "[-Djdk.reflect.useNativeAccessorOnly=true]";

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$JAVA_HOME $*" >>maven.log
      mkdir -p target && echo jar >target/broadsheet.jar
      """;

  @TempDir private Path folder = Path.of("");
  private final Map<String, String> env = new HashMap<>();
  private Path home = Path.of("");
  private Path jdk = Path.of("");
  private int exit;
  private String out = "";
  private String err = "";

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(folder.toRealPath().resolve("the paper's program"));
    Files.copy(Path.of("broadsheet"), home.resolve("broadsheet"));
    executable(home.resolve("broadsheet"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    age(home.resolve("src/main"));
    age(home.resolve("pom.xml"));
    jdk = java("jdk 99", "99.0.1");
    executable(Files.writeString(jdk.resolve("bin/javac"), JAVA));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    executable(Files.writeString(bin.resolve("mvn"), MAVEN));
    env.put("PATH", bin + ":/usr/bin:/bin");
    env.put("JAVA_HOME", jdk.toString());
    env.put("LC_ALL", "C.UTF-8");
    env.put("HOME", Files.createDirectories(folder.resolve("home")).toString());
  }

  private Path java(String name, String version) throws IOException {
    Path java = folder.toRealPath().resolve(name);
    Files.createDirectories(java.resolve("bin"));
    executable(Files.writeString(java.resolve("bin/java"), JAVA));
    Files.writeString(
        java.resolve("release"),
        "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\""
            + version
            + "\"\nJAVA_VERSION_DATE=\"2090-01-01\"\n");
    return java;
  }

  @Test
  void firstStartBuildsTheProgramAndSaysSo() throws Exception {
    start("build", "--at", "tomorrow 06:00");
    assertEquals(0, exit, err);
    assertEquals(
        "broadsheet: building the program; this happens once and takes a minute or two ...\n", err);
    assertEquals(
        jdk + " -q -B -Dquick -Dmaven.test.skip=true package\n",
        Files.readString(home.resolve("maven.log")));
    assertEquals(
        BASE
            + SMALL
            + used("-XX:SharedArchiveFile=", "broadsheet-99.0.1.jsa")
            + program()
            + "[build][--at][tomorrow 06:00] LC_ALL=C.UTF-8\n",
        out);
  }

  @Test
  void siteFromNothingHasTheWholeCache() throws Exception {
    Path site = site("the paper");
    start("build", "--site", site.toString());
    String cached = BASE + SMALL + used("-XX:AOTCache=", "broadsheet-99.0.1.aot") + program();
    assertEquals(cached + "[build][--site][" + site + "] LC_ALL=C.UTF-8\n", out);
    Files.createDirectory(site.resolve(".broadsheet"));
    start("build", "--site=" + site, "--fresh");
    assertEquals(cached + "[build][--site=" + site + "][--fresh] LC_ALL=C.UTF-8\n", out);
  }

  @Test
  void siteThatIsKnownHasTheArchive() throws Exception {
    Path site = site("the paper");
    Files.createDirectory(site.resolve(".broadsheet"));
    String archived =
        BASE + SMALL + used("-XX:SharedArchiveFile=", "broadsheet-99.0.1.jsa") + program();
    runIn(site.resolve("content"), List.of(home.resolve("broadsheet").toString(), "build"));
    assertEquals(archived + "[build] LC_ALL=C.UTF-8\n", out);
    start("list", "--site", site("another").toString());
    assertTrue(out.startsWith(archived + "[list]"), out);
  }

  @Test
  void javaBefore25HasTheArchiveAlone() throws Exception {
    env.put("BROADSHEET_JAVA", java("jdk 17", "17.0.9").toString());
    start("build", "--site", site("the paper").toString());
    assertTrue(
        out.startsWith(
            BASE
                + SMALL
                + used("-XX:SharedArchiveFile=", "broadsheet-17.0.9.jsa")
                + program()
                + "[build]"),
        out);
    assertFalse(Files.exists(home.resolve("target/broadsheet-17.0.9.aot")));
  }

  @Test
  void largeSiteFromNothingHasTheBetterCompiler() throws Exception {
    assertFromNothing(1999, SMALL);
    assertFromNothing(2000, "[-XX:+UseParallelGC][-XX:TieredStopAtLevel=1][-Xmn96m]");
    assertFromNothing(19_999, "[-XX:+UseParallelGC][-XX:TieredStopAtLevel=1][-Xmn96m]");
    assertFromNothing(20_000, "[-XX:+UseParallelGC][-XX:-UseGCOverheadLimit][-Xmn256m]");
  }

  private void assertFromNothing(int stories, String flags) throws Exception {
    pretend(stories);
    start("build", "--site", site("the archive").toString());
    String cache = used("-XX:AOTCache=", "broadsheet-99.0.1.aot");
    // Not every system gives large pages to those who ask.
    String asked = out.replace("[-XX:+UseTransparentHugePages]", "");
    assertTrue(asked.startsWith(BASE + flags + cache + program()), stories + ": " + out);
  }

  /** Has every site look as if it had so many stories. */
  private void pretend(int stories) throws Exception {
    Path find = folder.resolve("bin/find");
    executable(
        Files.writeString(
            find,
            """
            #!/bin/sh
            case $1 in
              */content/) i=0; while [ "$i" -lt STORIES ]; do echo "$i.md"; i=$((i + 1)); done ;;
              *) exec /usr/bin/find "$@" ;;
            esac
            """
                .replace("STORIES", Integer.toString(stories))));
  }

  @Test
  void previewOfALargeSiteClearsAwayOnAllCores() throws Exception {
    pretend(19_999);
    start("serve", "--site", site("the archive").toString());
    assertTrue(out.startsWith(BASE + "[-XX:+UseSerialGC][-Xmn32m]["), out);
    pretend(20_000);
    start("serve", "--site", site("the archive").toString());
    assertTrue(out.startsWith(BASE + "[-XX:+UseParallelGC][-Xmn512m]["), out);
    env.put("BROADSHEET_JAVA_OPTS", "-XX:+UseG1GC");
    start("preview", "--site", site("the archive").toString());
    assertTrue(out.startsWith(BASE + "[-Xmn512m]["), out);
  }

  @Test
  void previewHasTheBetterCompiler() throws Exception {
    start("serve");
    assertTrue(out.startsWith(BASE + "[-XX:+UseSerialGC][-Xmn32m]["), out);
  }

  @Test
  void optionsOfTheUserWin() throws Exception {
    env.put("BROADSHEET_JAVA_OPTS", "-XX:+UseG1GC -Xmn1g");
    start("build");
    assertEquals(
        BASE
            + SMALL.replace("[-XX:+UseSerialGC]", "")
            + used("-XX:SharedArchiveFile=", "broadsheet-99.0.1.jsa")
            + "[-XX:+UseG1GC][-Xmn1g]"
            + program()
            + "[build] LC_ALL=C.UTF-8\n",
        out);
    env.put("BROADSHEET_JAVA_OPTS", "-XX:SharedArchiveFile=mine.jsa");
    start("build");
    assertEquals(
        BASE + SMALL + "[-XX:SharedArchiveFile=mine.jsa]" + program() + "[build] LC_ALL=C.UTF-8\n",
        out);
  }

  @Test
  void javaThatComesLaterIsTaken() throws Exception {
    start("build");
    age(home.resolve("target/launcher.choice")); // some shells tell times by the second
    Path newer = java("home/.jdks/jdk 100", "100");
    start("--version");
    assertEquals("", err);
    assertEquals(newer + "/bin/java", archivedBy("broadsheet-100.jsa"));
  }

  @Test
  void javaThatWasReplacedIsNoticed() throws Exception {
    start("build");
    java("jdk 99", "99.0.2");
    start("--version");
    assertEquals("", err);
    assertTrue(out.contains(used("-XX:SharedArchiveFile=", "broadsheet-99.0.2.jsa")), out);
  }

  @Test
  void javaThatIsGoneIsNotMissed() throws Exception {
    Path newest = java("home/.jdks/jdk 100", "100");
    start("build");
    assertTrue(out.contains("broadsheet-100.jsa"), out);
    Files.delete(newest.resolve("release"));
    start("--version");
    assertTrue(out.contains("broadsheet-99.0.1.jsa"), out);
  }

  @Test
  void programThatWasCopiedRehearsesAgain() throws Exception {
    start("build");
    Path copy = folder.toRealPath().resolve("copy");
    run(List.of("cp", "-r", "-p", home.toString(), copy.toString()));
    home = copy;
    // Java would take the classes for those of the first program, as long as that is there.
    Files.writeString(home.resolve("target/broadsheet-99.0.1.jsa"), "of the first");
    start("list");
    assertEquals("", err);
    assertEquals(jdk + "/bin/java", archivedBy("broadsheet-99.0.1.jsa"));
  }

  @Test
  void programThatWasMovedFindsItself() throws Exception {
    start("build");
    Path moved = folder.toRealPath().resolve("moved");
    Files.move(home, moved);
    home = moved;
    start("list");
    assertEquals("", err);
    assertTrue(out.endsWith(program() + "[list] LC_ALL=C.UTF-8\n"), out);
  }

  /** A path of classes is divided by colons, so that none can name this folder. */
  @Test
  void folderWithAColonWillDo() throws Exception {
    Path odd = folder.toRealPath().resolve("8:15");
    Files.move(home, odd);
    home = odd;
    start("list");
    assertEquals(BASE + SMALL + "[-jar][" + jar() + "][list] LC_ALL=C.UTF-8\n", out);
  }

  @Test
  void programIsBuiltAgainOnlyWhenItsSourcesChanged() throws Exception {
    start("build");
    start("build");
    assertEquals("", err);
    assertEquals(1, Files.readAllLines(home.resolve("maven.log")).size());

    Path source = Files.writeString(home.resolve("src/main/Some.java"), "class Some {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    start("build");
    assertEquals(
        "broadsheet: building the program again, because its sources have changed ...\n", err);
    assertEquals(2, Files.readAllLines(home.resolve("maven.log")).size());
  }

  @Test
  void siteAtTheTopLevelIsNoSourceOfTheProgram() throws Exception {
    start("build");
    for (String name : List.of("templates/article.html", "static/ferry.jpg", "site.yaml")) {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "new");
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }
    start("build");
    assertEquals("", err);
    assertEquals(1, Files.readAllLines(home.resolve("maven.log")).size());
  }

  @Test
  void launcherWorksThroughLinksFromAnywhere() throws Exception {
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("one"), home.resolve("broadsheet"));
    Files.createSymbolicLink(links.resolve("two"), Path.of("one"));
    run(List.of(links.resolve("two").toString(), "list"));
    assertEquals(0, exit, err);
    assertTrue(out.contains(program() + "[list]"), out);
  }

  @Test
  void javaThatIsAskedForWins() throws Exception {
    Path older = java("jdk 17", "17.0.9");
    env.put("BROADSHEET_JAVA", older.resolve("bin/java").toString());
    env.put("BROADSHEET_JAVA_OPTS", "-Xmx1g -Xms1g");
    start("build");
    assertEquals(0, exit, err);
    assertEquals(
        jdk + " -q -B -Dquick -Dmaven.test.skip=true package\n",
        Files.readString(home.resolve("maven.log")),
        "a Java without a compiler cannot build");
    assertTrue(out.contains("[-Xmx1g][-Xms1g]" + program()), out);
  }

  @Test
  void javaThatIsTooOldIsRefused() throws Exception {
    for (String version : List.of("11.0.2", "1.8.0_292")) {
      Path old = java("jdk " + version, version);
      env.put("BROADSHEET_JAVA", old.toString());
      start("build");
      assertEquals(1, exit);
      assertEquals(
          "broadsheet: error: BROADSHEET_JAVA is "
              + old
              + ", which is not a Java 17 or newer\n"
              + "hint: set it to the folder of a JDK, or unset it\n",
          err);
    }
  }

  @Test
  void buildThatFailsShowsWhatMavenSaid() throws Exception {
    Path bin = folder.resolve("bin/mvn");
    executable(Files.writeString(bin, "#!/bin/sh\necho it is broken\nexit 1\n"));
    start("build");
    assertEquals(1, exit);
    assertEquals("", out);
    assertEquals(
        """
        broadsheet: building the program; this happens once and takes a minute or two ...
        it is broken
        broadsheet: error: the program could not be built
        hint: read what Maven says above; it needs the network the first time
        """,
        err);
  }

  @Test
  void archiveThatCannotBeMadeIsDoneWithout() throws Exception {
    Path java = jdk.resolve("bin/java");
    executable(
        Files.writeString(
            java,
            JAVA.replace("echo \"$0\" >\"${word#*=}\"", "echo half >\"${word#*=}\"; exit 1")));
    start("build");
    start("build");
    assertEquals(0, exit);
    assertEquals("", err);
    assertEquals(BASE + SMALL + program() + "[build] LC_ALL=C.UTF-8\n", out);
    assertEquals(0, Files.size(home.resolve("target/broadsheet-99.0.1.aot")));
    assertEquals(0, Files.size(home.resolve("target/broadsheet-99.0.1.jsa")));
  }

  @Test
  void fileNamesAreReadAsUtf8WhateverTheLocale() throws Exception {
    env.put("LC_ALL", "C");
    start("build");
    assertTrue(out.endsWith(" LC_ALL=C.UTF-8\n"), out);
    env.remove("LC_ALL");
    env.put("LANG", "de_DE.utf8");
    start("build");
    assertTrue(out.endsWith(" LC_ALL=\n"), out);
  }

  private Path site(String name) throws IOException {
    Path site = folder.toRealPath().resolve(name);
    Files.createDirectories(site.resolve("content"));
    Files.writeString(site.resolve("site.yaml"), "title: The Paper");
    return site;
  }

  private Path jar() {
    return home.resolve("target/broadsheet.jar");
  }

  private String program() {
    return "[-cp][" + jar() + "][org.broadsheet.cli.Main]";
  }

  private String used(String option, String file) {
    return "[" + option + home.resolve("target").resolve(file) + "][-Xlog:disable]";
  }

  /** The Java that made an archive. */
  private String archivedBy(String file) throws IOException {
    return Files.readString(home.resolve("target").resolve(file)).strip();
  }

  private void start(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("broadsheet").toString()));
    command.addAll(List.of(args));
    run(command);
  }

  private void run(List<String> command) throws Exception {
    runIn(folder, command);
  }

  private void runIn(Path here, List<String> command) throws Exception {
    Path stdout = folder.resolve("stdout");
    Path stderr = folder.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(here.toFile());
    builder.environment().clear();
    builder.environment().putAll(env);
    builder.redirectOutput(stdout.toFile()).redirectError(stderr.toFile());
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    exit = process.exitValue();
    out = Files.readString(stdout, UTF_8);
    err = Files.readString(stderr, UTF_8);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
  }
}
