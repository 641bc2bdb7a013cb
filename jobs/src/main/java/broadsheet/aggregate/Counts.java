package broadsheet.aggregate;

import broadsheet.statistics.ClusteredMean;
import broadsheet.statistics.Interval;
import java.util.Optional;

/** What the mentions of one cell and voice add up to; they come text by text. */
final class Counts {
  private static final double STEPS = 10_000;
  private static final double DIGITS = 1e6;
  private final ClusteredMean tone = new ClusteredMean();
  private final ClusteredMean sentiment = new ClusteredMean();
  private final Tally tally = new Tally();
  private long nNegative;
  private long nNeutral;
  private long nPositive;
  private long pNegative;
  private long pPositive;

  // Sums of the last text, not yet in the means.
  private long textMentions;
  private long textTone;
  private long textSentiment;

  void add(Named mention) {
    if (tally.add(mention)) {
      endText();
    }
    textMentions++;
    textTone += mention.tone();
    textSentiment += mention.pPositive() - mention.pNegative();
    pNegative += mention.pNegative();
    pPositive += mention.pPositive();
    nNegative += mention.tone() < 0 ? 1 : 0;
    nNeutral += mention.tone() == 0 ? 1 : 0;
    nPositive += mention.tone() > 0 ? 1 : 0;
  }

  Tally tally() {
    return tally;
  }

  private void endText() {
    tone.add(textTone, textMentions);
    sentiment.add(textSentiment, textMentions);
    textMentions = 0;
    textTone = 0;
    textSentiment = 0;
  }

  /** The row of these figures; nothing can be added after it. */
  EntityCell row(int number, Cell cell, int voice, Double burst) {
    endText();
    long n = tally.nMentions();
    Optional<Interval> toneInterval = tone.interval(-STEPS, STEPS);
    Optional<Interval> sentimentInterval = sentiment.interval(-STEPS, STEPS);
    return new EntityCell(
        number,
        cell.number(),
        voice,
        n,
        tally.nArticles(),
        tally.nTexts(),
        tally.nOutlets(cell),
        rounded(tone.mean().orElseThrow()),
        toneInterval.map(i -> rounded(i.low())).orElse(null),
        toneInterval.map(i -> rounded(i.high())).orElse(null),
        nNegative,
        nNeutral,
        nPositive,
        rounded(sentiment.mean().orElseThrow()),
        sentimentInterval.map(i -> rounded(i.low())).orElse(null),
        sentimentInterval.map(i -> rounded(i.high())).orElse(null),
        rounded((double) pNegative / n),
        rounded((double) pPositive / n),
        burst);
  }

  /** In units of one, where the sums are in ten-thousandths. */
  private static double rounded(double tenThousandths) {
    return Math.round(tenThousandths / STEPS * DIGITS) / DIGITS;
  }
}
