package org.broadsheet.page;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.config.Words;
import org.broadsheet.model.SitePaths;
import org.broadsheet.page.view.CountView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.YearView;

/** The stories by year and month, newest first, in the site's zone. */
final class Archive {

  private final Map<YearMonth, List<Galley>> months = new TreeMap<>(Comparator.reverseOrder());
  private final Words words;

  Archive(List<Galley> stories, ZoneId zone, Words words) {
    this.words = words;
    Months calendar = new Months(zone);
    for (Galley story : stories) {
      months
          .computeIfAbsent(calendar.of(story.story().published()), m -> new ArrayList<>())
          .add(story);
    }
  }

  /** The stories of each month that has any. */
  Map<YearMonth, List<Galley>> months() {
    return months;
  }

  List<YearView> years() {
    Map<Integer, List<CountView>> byYear = new TreeMap<>(Comparator.reverseOrder());
    months
        .keySet()
        .forEach(m -> byYear.computeIfAbsent(m.getYear(), y -> new ArrayList<>()).add(month(m)));
    return byYear.entrySet().stream().map(e -> year(e.getKey(), e.getValue())).toList();
  }

  /** A month's name and front. */
  LinkView link(YearMonth month) {
    return new LinkView(
        words.month(month.getYear(), month.getMonthValue()),
        SitePaths.month(month.getYear(), month.getMonthValue()).encoded());
  }

  private CountView month(YearMonth month) {
    LinkView link = link(month);
    return new CountView(link.label(), link.url(), months.getOrDefault(month, List.of()).size());
  }

  private YearView year(int year, List<CountView> itsMonths) {
    return new YearView(
        words.number(year),
        SitePaths.year(year).encoded(),
        itsMonths.stream().mapToInt(CountView::count).sum(),
        List.copyOf(itsMonths));
  }
}
