import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AddressOverride } from './site-settings.ts';

export interface ReadOptions {
  /** The content folder. */
  readonly folder: string;
  /** The folder of files served unchanged; links may lead to them. */
  readonly publicFolder: string;
  /** "Now" in milliseconds since 1970; later publications are scheduled. */
  readonly now: number;
  readonly address: AddressOverride;
  /** Leaves out the HTML of Markdown, a fifth of the work, for commands that show no page. */
  readonly withoutHtml?: boolean;
}

/** Environment variables that affect reading; commands set the first from `--content`. */
type Environment = Readonly<Partial<Record<'PRECIS_CONTENT' | 'SOURCE_DATE_EPOCH' | 'SITE_URL' | 'BASE_PATH', string>>>;

/**
 * Options from the environment. "Now" is SOURCE_DATE_EPOCH in seconds
 * (https://reproducible-builds.org/specs/source-date-epoch/), else the clock.
 */
export function readOptions({ PRECIS_CONTENT, SOURCE_DATE_EPOCH, SITE_URL, BASE_PATH }: Environment): ReadOptions {
  return {
    folder: resolve(PRECIS_CONTENT || 'content'),
    publicFolder: fileURLToPath(new URL('../../../public', import.meta.url)),
    now: SOURCE_DATE_EPOCH ? Number(SOURCE_DATE_EPOCH) * 1000 : Date.now(),
    address: { SITE_URL, BASE_PATH },
  };
}
