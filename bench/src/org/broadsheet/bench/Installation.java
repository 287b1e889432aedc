package org.broadsheet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A launcher with a program beside it, in a folder of its own, so that several can be compared and
 * none is built again during a run.
 *
 * @param launcher the script to start
 * @param environment which Java it is to take
 */
record Installation(Path launcher, Map<String, String> environment) {

  /** Puts a copy of a launcher and of a program into a folder that is not there yet. */
  static Installation of(Path folder, Path launcher, Path jar, Map<String, String> environment)
      throws IOException {
    Path home = Files.createDirectories(folder);
    Files.createDirectories(home.resolve("target"));
    Files.copy(jar, jarIn(home));
    Path copy = Files.copy(launcher, home.resolve("broadsheet"));
    if (!copy.toFile().setExecutable(true)) {
      throw new IOException("cannot be made a program: " + copy);
    }
    return new Installation(copy, environment);
  }

  /** What builds a site. */
  List<String> build(Path site, Path output) {
    return List.of(
        launcher.toString(), "build", "--site", site.toString(), "--output", output.toString());
  }

  private static Path jarIn(Path home) {
    return home.resolve("target/broadsheet.jar");
  }

  /** The text of a file in the program, such as a template of the default theme. */
  String resource(String name) throws IOException {
    try (JarFile jar = new JarFile(jarIn(launcher.getParent()).toFile())) {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        throw new IOException(jar.getName() + " has no " + name);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  /** Has the launcher start another program than Broadsheet. */
  void start(Class<?> program) throws IOException {
    String script = Files.readString(launcher);
    String changed = script.replace("main='org.broadsheet.cli.Main'", "main='" + program.getName() + "'");
    if (changed.equals(script)) {
      throw new IOException("the launcher does not say what it starts: " + launcher);
    }
    Files.writeString(launcher, changed);
  }

  /** Packs {@link Floor} as the launcher wants its program. */
  static void packFloor(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Floor.class.getName());
    String own = Floor.class.getName().replace('.', '/');
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (String name : new String[] {own + ".class", own + "$1.class"}) {
        out.putNextEntry(new ZipEntry(name));
        try (InputStream in = Floor.class.getClassLoader().getResourceAsStream(name)) {
          if (in == null) {
            throw new IOException("the bench has no " + name);
          }
          in.transferTo(out);
        }
      }
    }
  }
}
