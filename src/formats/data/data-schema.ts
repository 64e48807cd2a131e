import { z } from 'zod';
import { absoluteUrl, type DataSchema, dataSchemaPath } from '../../domain/address/address.ts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import { publishedFacts, publishedVariable } from '../../schema/published-facts.ts';
import { wordsFor } from '../../words/words.ts';
import { csvwSchema } from './csvw.ts';

/**
 * The schema of one kind of published data: JSON Schema (2020-12) made from the zod schemas of the frontmatter, or
 * CSVW columns.
 */
export function dataSchema(name: DataSchema, site: SiteChrome): object {
  if (name === 'facts' || name === 'variable') {
    const published = { facts: publishedFacts, variable: publishedVariable }[name];
    return {
      $id: absoluteUrl(site, dataSchemaPath(name)),
      ...z.toJSONSchema(published, { io: 'input', override: withoutAdvice }),
    };
  }
  return csvwSchema(
    name === 'figures-csv',
    site.languages.map(({ lang }) => wordsFor(lang)),
  );
}

/** Removes the advice for editors, which is not a keyword of the standard. */
function withoutAdvice({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  delete jsonSchema.patternErrorMessage;
}
