package org.broadsheet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The figures of a run, as a table for people and as lines for programs. */
final class Report {

  private static final String ROW = "%-9s %-14s %9s %9s %7s %8s %9s %9s %7s";
  private static final String RATIOS = "   %-12s %6s %6s %6s";

  private final PrintStream out;
  private final Optional<Path> json;
  private final List<Sample> samples = new ArrayList<>();

  Report(PrintStream out, Optional<Path> json) {
    this.out = out;
    this.json = json;
  }

  /** Says under which circumstances what follows was measured. */
  void facts(Map<String, String> facts) throws IOException {
    JsonLine line = new JsonLine().text("kind", "machine");
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      out.printf(Locale.ROOT, "%-14s%s%n", fact.getKey(), fact.getValue());
      line.text(fact.getKey(), fact.getValue());
    }
    write(line);
  }

  void say(String text) {
    out.println(text);
  }

  /** Begins the table of an archive. */
  void begin(int stories, int repeat) {
    samples.clear();
    out.printf(Locale.ROOT, "%n%,d stories, medians of %d in turns%n", stories, repeat);
    out.printf(
        (ROW + "%n"),
        "scenario",
        "builder",
        "wall s",
        "CPU s",
        "+-",
        "peak MB",
        "written",
        "pages",
        "others");
  }

  void add(Sample sample) throws IOException {
    samples.add(sample);
    write(
        line("sample", sample)
            .number("round", sample.round())
            .number("wall", sample.usage().wall())
            .number("cpu", sample.usage().cpu())
            .number("peakMb", sample.usage().peak())
            .number("otherCores", sample.others()));
  }

  private static JsonLine line(String kind, Sample sample) {
    return new JsonLine()
        .text("kind", kind)
        .number("stories", sample.stories())
        .text("scenario", sample.scenario().word())
        .text("builder", sample.builder())
        .number("written", sample.output().written())
        .number("pages", sample.output().pages());
  }

  /**
   * Prints the rows of a scenario.
   *
   * @param references whom the others are compared with
   */
  void print(Scenario scenario, List<String> builders, List<String> references) throws IOException {
    for (String builder : builders) {
      List<Sample> own = of(scenario, builder);
      if (!own.isEmpty()) {
        print(scenario, builder, own, references);
      }
    }
  }

  private void print(Scenario scenario, String builder, List<Sample> own, List<String> references)
      throws IOException {
    Sample last = own.get(own.size() - 1);
    double wall = median(own, s -> s.usage().wall());
    double cpu = median(own, s -> s.usage().cpu());
    double peak = median(own, s -> s.usage().peak());
    double others = median(own, Sample::others);
    JsonLine line =
        line("median", last)
            .number("builds", own.size())
            .number("wall", wall)
            .number("cpu", cpu)
            .number("peakMb", peak)
            .number("otherCores", others);
    StringBuilder row =
        new StringBuilder(
            ROW.formatted(
                scenario.word(),
                builder,
                format("%.2f", wall),
                format("%.2f", cpu),
                format("%.0f%%", 100 * spread(own)),
                format("%.0f", peak),
                format("%,.0f", median(own, s -> s.output().written())),
                format("%,.0f", last.output().pages()),
                format("%.1f", others)));
    for (String reference : references) {
      if (!reference.equals(builder) && !of(scenario, reference).isEmpty()) {
        double wallRatio = ratio(own, reference, Usage::wall);
        double cpuRatio = ratio(own, reference, Usage::cpu);
        double peakRatio = ratio(own, reference, Usage::peak);
        row.append(
            RATIOS.formatted(
                "/ " + reference,
                format("%.2f", wallRatio),
                format("%.2f", cpuRatio),
                format("%.2f", peakRatio)));
        line.number("wallTo_" + reference, wallRatio)
            .number("cpuTo_" + reference, cpuRatio)
            .number("peakTo_" + reference, peakRatio);
      }
    }
    out.println(row);
    out.flush();
    write(line);
  }

  /** Prints how far from the floor a build without changes is. */
  void printFloor(String builder) {
    double floor = median(of(Scenario.FLOOR, "floor"), s -> s.usage().cpu());
    double same = median(of(Scenario.SAME, builder), s -> s.usage().cpu());
    if (Double.isFinite(floor) && Double.isFinite(same)) {
      out.printf(
          Locale.ROOT,
          "%s without a change: %.1f times the CPU of the floor%n",
          builder,
          same / floor);
    }
  }

  private List<Sample> of(Scenario scenario, String builder) {
    return samples.stream()
        .filter(s -> s.scenario() == scenario && s.builder().equals(builder))
        .toList();
  }

  /** Builds of one round ran next to each other, so that each is divided by its neighbour. */
  private double ratio(List<Sample> own, String reference, ToDoubleFunction<Usage> value) {
    List<Double> ratios = new ArrayList<>();
    for (Sample sample : own) {
      of(sample.scenario(), reference).stream()
          .filter(other -> other.round() == sample.round())
          .forEach(
              other ->
                  ratios.add(
                      value.applyAsDouble(sample.usage()) / value.applyAsDouble(other.usage())));
    }
    return Sample.median(ratios);
  }

  private static double median(List<Sample> samples, ToDoubleFunction<Sample> value) {
    return Sample.median(samples.stream().map(value::applyAsDouble).toList());
  }

  /** How far the CPU seconds lie apart, as a share of their median; half of it on each side. */
  private static double spread(List<Sample> samples) {
    double most = samples.stream().mapToDouble(s -> s.usage().cpu()).max().orElseThrow();
    double least = samples.stream().mapToDouble(s -> s.usage().cpu()).min().orElseThrow();
    return (most - least) / 2 / median(samples, s -> s.usage().cpu());
  }

  private static String format(String pattern, double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, pattern, value) : "-";
  }

  private void write(JsonLine line) throws IOException {
    if (json.isPresent()) {
      Files.writeString(
          json.get(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
