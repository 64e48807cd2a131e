import { wordsFor } from '../../words/words.ts';
import { wholeBody } from '../record/body-part.ts';
import type { BriefingPage } from './briefing-page.ts';

const tag = /<[^>]*>/g;

/**
 * The minutes that it takes to read a briefing's standfirst, key points and text, at least one. Words are those of
 * Unicode (UAX #29), which finds them in languages without blanks, too.
 */
export function readingMinutes({
  summary,
  keyPoints,
  body,
  lang,
}: Pick<BriefingPage, 'summary' | 'keyPoints' | 'body' | 'lang'>): number {
  const text = [summary, ...keyPoints, wholeBody(body)].join(' ').replace(tag, ' ');
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const count = Array.from(segments).filter(({ isWordLike }) => isWordLike).length;
  return Math.max(1, Math.round(count / wordsFor(lang).readingPace));
}
