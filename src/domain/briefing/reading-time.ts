import { wordsFor } from '../../words/words.ts';
import { memoize } from '../language/memoize.ts';
import { wholeBody } from '../record/body-part.ts';
import type { BriefingPage } from './briefing-page.ts';

const tag = /<[^>]*>/g;

const segmenterFor = memoize((lang: string) => new Intl.Segmenter(lang, { granularity: 'word' }));

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
  let count = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(text)) if (isWordLike) count += 1;
  return Math.max(1, Math.round(count / wordsFor(lang).readingPace));
}
