package org.broadsheet.render;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.IncludeTokenParser;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tag {@code include}, which finds its template once and not on every page. */
final class IncludeTag extends IncludeTokenParser {

  private final Function<String, @Nullable Template> templates;
  private final Expressions expressions;

  /**
   * The tag of a library.
   *
   * @param templates gives a template by its name
   */
  IncludeTag(Function<String, @Nullable Template> templates, Expressions expressions) {
    this.templates = templates;
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
    return new Inclusion(token.getLineNumber(), name, values, templates, expressions);
  }
}
