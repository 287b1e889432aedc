package org.broadsheet.render;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.IncludeTokenParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.render.Inclusion.Partials;
import org.jspecify.annotations.Nullable;

/** The tag {@code include}, which finds its template once and not on every page. */
final class IncludeTag extends IncludeTokenParser {

  private final Partials partials;
  private final Expressions expressions;

  /**
   * The tag of a library.
   *
   * @param partials where it finds included templates
   */
  IncludeTag(Partials partials, Expressions expressions) {
    this.partials = partials;
    this.expressions = expressions;
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    TokenStream stream = parser.getStream();
    stream.next();
    Expression<?> name = parser.getExpressionParser().parseExpression();
    MapExpression values = null;
    if (stream.current().test(Token.Type.NAME, "with")) {
      stream.next();
      Expression<?> with = parser.getExpressionParser().parseExpression();
      if (!(with instanceof MapExpression map)) {
        throw new ParserException(
            null,
            "Unexpected expression '" + with.getClass().getCanonicalName() + "'.",
            token.getLineNumber(),
            stream.getFilename());
      }
      values = map;
    }
    stream.expect(Token.Type.EXECUTE_END);
    List<Inclusion.Value> given = values == null ? List.of() : given(values);
    return name instanceof LiteralStringExpression literal && given != null
        ? new Inclusion(token.getLineNumber(), literal, values, given, partials)
        : new IncludeNode(token.getLineNumber(), name, values);
  }

  /** What a template is given, or null where a name is not simply written in quotation marks. */
  private @Nullable List<Inclusion.Value> given(MapExpression values) {
    List<Inclusion.Value> given = new ArrayList<>();
    for (Map.Entry<Expression<?>, Expression<?>> entry : values.getEntries().entrySet()) {
      if (!(entry.getKey() instanceof LiteralStringExpression name)) {
        return null;
      }
      given.add(new Inclusion.Value(name.getValue(), expressions.of(entry.getValue())));
    }
    return given;
  }
}
