package org.broadsheet.markdown;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads paragraphs to flexmark's reader of tables, whose pattern only those with a bar are worth.
 */
final class TableStart implements ParagraphPreProcessorFactory {

  private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return tables.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return tables.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return tables.affectsGlobalScope();
  }

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    // A table begins with its head, so a first line without a bar begins none.
    return (paragraph, here) ->
        paragraph.getLineChars(0).toString().indexOf('|') < 0
            ? 0
            : tables.apply(state).preProcessBlock(paragraph, here);
  }
}
