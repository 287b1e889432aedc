package org.broadsheet.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that knows its place in it. It stands in for flexmark's own, which copies
 * itself to a string character by character.
 */
@SuppressWarnings("unchecked") // flexmark overrides a generic method of its own without its type
final class Stretch extends BasedSequenceImpl {

  private final String text;
  private final int start;
  private final int end;
  private final Stretch whole;

  private Stretch(String text) {
    super(0);
    this.text = text;
    this.start = 0;
    this.end = text.length();
    this.whole = this;
  }

  private Stretch(Stretch whole, int start, int end) {
    super(0);
    this.text = whole.text;
    this.start = start;
    this.end = end;
    this.whole = whole;
  }

  /** A whole text, which holds no NUL. */
  static BasedSequence of(String text) {
    return new Stretch(text);
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    return text.charAt(start + index);
  }

  @Override
  public BasedSequence subSequence(int from, int to) {
    return baseSubSequence(start + from, start + to);
  }

  @Override
  public BasedSequence baseSubSequence(int from, int to) {
    return from == start && to == end ? this : new Stretch(whole, from, to);
  }

  @Override
  public BasedSequence getBaseSequence() {
    return whole;
  }

  @Override
  public Object getBase() {
    return text;
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public int getIndexOffset(int index) {
    return start + index;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> @Nullable T getOption(DataKeyBase<T> key) {
    return key.get(null);
  }

  @Override
  public @Nullable DataHolder getOptions() {
    return null;
  }
}
