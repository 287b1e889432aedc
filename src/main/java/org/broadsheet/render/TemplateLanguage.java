package org.broadsheet.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.CapitalizeFilter;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.core.DefinedTest;
import io.pebbletemplates.pebble.extension.core.EvenTest;
import io.pebbletemplates.pebble.extension.core.FirstFilter;
import io.pebbletemplates.pebble.extension.core.IterableTest;
import io.pebbletemplates.pebble.extension.core.LastFilter;
import io.pebbletemplates.pebble.extension.core.LengthFilter;
import io.pebbletemplates.pebble.extension.core.LowerFilter;
import io.pebbletemplates.pebble.extension.core.MapTest;
import io.pebbletemplates.pebble.extension.core.MaxFunction;
import io.pebbletemplates.pebble.extension.core.MinFunction;
import io.pebbletemplates.pebble.extension.core.NullTest;
import io.pebbletemplates.pebble.extension.core.OddTest;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.extension.core.TrimFilter;
import io.pebbletemplates.pebble.extension.core.UpperFilter;
import io.pebbletemplates.pebble.extension.escaper.RawFilter;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.BlockTokenParser;
import io.pebbletemplates.pebble.tokenParser.ExtendsTokenParser;
import io.pebbletemplates.pebble.tokenParser.ImportTokenParser;
import io.pebbletemplates.pebble.tokenParser.MacroTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.render.Inclusion.Partials;

/**
 * Everything that a template can say: its tags, filters, tests and functions. What Pebble brings
 * beyond these is switched off, because it depends on the clock or the locale, changes values that
 * other pages share, or escapes wrongly.
 */
final class TemplateLanguage extends AbstractExtension {

  /** The functions that Pebble's parser knows by itself. */
  private static final List<String> BUILT_IN_FUNCTIONS = List.of("block", "parent");

  private final Components components;
  private final Expressions expressions;
  private final Map<String, Filter> filters = new TreeMap<>();
  private final Map<String, Test> tests = new TreeMap<>();
  private final Map<String, Function> functions = new TreeMap<>();
  private final Map<String, TokenParser> tags = new TreeMap<>();

  /**
   * The language of a library.
   *
   * @param partials where the templates of the library are found, once all is ready
   */
  TemplateLanguage(Components components, Partials partials) {
    this.components = components;
    textOnly("capitalize", new CapitalizeFilter());
    guarded("fill", TextFilter.FILL);
    guarded("first", new FirstFilter());
    guarded("join", TextFilter.JOIN);
    guarded("json", TextFilter.JSON);
    guarded("last", new LastFilter());
    guarded("length", new LengthFilter());
    textOnly("lower", new LowerFilter());
    guarded("replace", TextFilter.REPLACE);
    guarded("reverse", TextFilter.REVERSE);
    guarded("slice", TextFilter.SLICE);
    textOnly("trim", new TrimFilter());
    textOnly("upper", new UpperFilter());
    guarded("urlencode", TextFilter.URLENCODE);
    // Pebble knows these three by their class, so they stand unguarded; none of them can fail.
    filters.put("default", new DefaultFilter());
    filters.put("escape", new PrintFilter());
    filters.put("raw", new RawFilter());
    tests.put("defined", new DefinedTest());
    tests.put("empty", new EmptyValueTest());
    tests.put("even", new GuardedTest("even", new EvenTest()));
    tests.put("iterable", new IterableTest());
    tests.put("map", new MapTest());
    tests.put("null", new NullTest());
    tests.put("odd", new GuardedTest("odd", new OddTest()));
    functions.put("max", new GuardedFunction("max", new MaxFunction()));
    functions.put("min", new GuardedFunction("min", new MinFunction()));
    functions.put("range", new GuardedFunction("range", new RangeFunction()));
    expressions = new Expressions(components, tests);
    List.of(
            new BlockTokenParser(),
            new ExtendsTokenParser(),
            new ForTag(expressions),
            new IfTag(expressions),
            new ImportTokenParser(),
            new IncludeTag(partials, expressions),
            new MacroTokenParser(),
            new SetTag(expressions))
        .forEach(tag -> tags.put(tag.getTag(), tag));
  }

  private void guarded(String name, Filter filter) {
    filters.put(name, new GuardedFilter(name, filter, false));
  }

  private void textOnly(String name, Filter filter) {
    filters.put(name, new GuardedFilter(name, filter, true));
  }

  /** The names of all tags that begin something, {@code verbatim} among them, in order. */
  List<String> tagNames() {
    List<String> names = new ArrayList<>(tags.keySet());
    names.addAll(List.of("else", "elseif", "verbatim"));
    return names.stream().sorted().toList();
  }

  /** The names of all functions, in order. */
  List<String> functionNames() {
    return Stream.concat(functions.keySet().stream(), BUILT_IN_FUNCTIONS.stream())
        .sorted()
        .toList();
  }

  @Override
  public Map<String, Filter> getFilters() {
    return filters;
  }

  @Override
  public Map<String, Test> getTests() {
    return tests;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return functions;
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    return List.copyOf(tags.values());
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(template -> new PageNodes((PebbleTemplateImpl) template, expressions));
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new ViewAttributes(components));
  }

  /** Takes from Pebble's own extensions all but operators and the work on syntax trees. */
  static ExtensionCustomizer operatorsOnly(Extension pebbles) {
    return new ExtensionCustomizer(pebbles) {
      @Override
      public Map<String, Filter> getFilters() {
        return Map.of();
      }

      @Override
      public Map<String, Test> getTests() {
        return Map.of();
      }

      @Override
      public Map<String, Function> getFunctions() {
        return Map.of();
      }

      @Override
      public List<TokenParser> getTokenParsers() {
        return List.of();
      }

      @Override
      public List<AttributeResolver> getAttributeResolver() {
        return List.of();
      }
    };
  }
}
