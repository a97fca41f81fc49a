package fr.mediane.reports.engine.text;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;

/**
 * Line breaks of the JDK less those that French forbids: after an apostrophe (« l’|instance »),
 * before a closing or double punctuation mark, after an opening guillemet, inside a non-breaking
 * space or hyphen, and inside a number with a hyphen (« décret n° 2019-|897 »).
 */
public final class FrenchLineBreaks extends BreakIterator {

  private static final String NEVER_FIRST = ";:!?»)]%€.,…’'\u00a0\u202f\u2011";
  private static final String NEVER_LAST = "’'«([\u00a0\u202f\u2011";

  private BreakIterator lines;

  /** Creates an iterator without text. */
  public FrenchLineBreaks() {
    lines = BreakIterator.getLineInstance(Locale.FRENCH);
  }

  @Override
  public Object clone() {
    FrenchLineBreaks copy = (FrenchLineBreaks) super.clone();
    copy.lines = (BreakIterator) lines.clone();
    return copy;
  }

  @Override
  public int first() {
    return lines.first();
  }

  @Override
  public int last() {
    return lines.last();
  }

  @Override
  public int next() {
    int position = lines.next();
    while (forbidden(position)) {
      position = lines.next();
    }
    return position;
  }

  @Override
  public int previous() {
    int position = lines.previous();
    while (forbidden(position)) {
      position = lines.previous();
    }
    return position;
  }

  @Override
  public int next(int n) {
    int position = current();
    for (int i = 0; i < Math.abs(n) && position != DONE; i++) {
      position = n > 0 ? next() : previous();
    }
    return position;
  }

  @Override
  public int following(int offset) {
    int position = lines.following(offset);
    return forbidden(position) ? next() : position;
  }

  @Override
  public int current() {
    return lines.current();
  }

  @Override
  public CharacterIterator getText() {
    return lines.getText();
  }

  @Override
  public void setText(CharacterIterator text) {
    lines.setText(text);
  }

  private boolean forbidden(int position) {
    CharacterIterator text = lines.getText();
    if (position == DONE || position <= text.getBeginIndex() || position >= text.getEndIndex()) {
      return false;
    }
    int index = text.getIndex();
    char after = text.setIndex(position);
    char before = text.setIndex(position - 1);
    text.setIndex(index);
    boolean insideNumber = before == '-' && Character.isDigit(after);
    return insideNumber || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0;
  }
}
