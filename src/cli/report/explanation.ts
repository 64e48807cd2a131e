import { readFileSync } from 'node:fs';
import type { SpokenLanguage } from '../../grammar/bilingual.ts';
import { joined } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { didYouMean } from '../../grammar/nearest.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** The editors' guide as Markdown. Each rule has a level-3 section headed by its name. */
export function guideOf(language: SpokenLanguage): string {
  return readFileSync(new URL(`../../guide/guide.${language}.md`, import.meta.url), 'utf8');
}

const heading = /^### `([a-z-]+)`$/gm;

/** The names of the rules that have a section in the guide, in order. */
export function ruleNames(guide: string): string[] {
  return Array.from(guide.matchAll(heading), ([, name = '']) => name);
}

/** The section of a rule; a usage error if the guide has no such rule. */
export function explanationOf(rule: string, guide: string): string {
  const section = guide.split(/^(?=### )/m).find((text) => text.startsWith(`### \`${rule}\``));
  if (section !== undefined) return section.trimEnd();
  throw new UsageError(
    joined(
      { en: `There is no rule "${rule}".`, fr: fr`La règle « ${rule} » n'existe pas.` },
      didYouMean(rule, ruleNames(guide)),
    ),
  );
}
