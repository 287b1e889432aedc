package org.broadsheet.yaml;

import java.util.List;
import org.broadsheet.problem.Location;

/**
 * Several values in order.
 *
 * @param items possibly empty
 * @param location where the list begins
 */
public record YamlList(List<YamlValue> items, Location location) implements YamlValue {

  /** Copies the list. */
  public YamlList {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }

  @Override
  public boolean isEmpty() {
    return items.isEmpty();
  }

  @Override
  public List<Object> plain() {
    return items.stream().map(YamlValue::plain).toList();
  }
}
