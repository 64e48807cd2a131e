import type { Source } from '../../schema/source.ts';
import { wordsFor } from '../../words/words.ts';
import { dateInWords } from '../date/edtf-words.ts';
import { voiceOf } from './source-voice.ts';

/** Who speaks in a source, in the language of the page: person or organisation, role, place and date. */
export function speakerInWords(source: Source, lang: string): string {
  return [
    voiceOf(source),
    source.by === undefined ? undefined : source.role,
    source.place,
    source.date === undefined ? undefined : dateInWords(source.date, lang, 'UTC'),
  ]
    .filter((part) => part !== undefined)
    .join(wordsFor(lang).separators.comma);
}
