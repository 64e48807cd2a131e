import { z } from 'zod';
import { adviceIn } from './advice.ts';
import { briefing } from './briefing.ts';
import { page } from './page.ts';
import { site } from './site.ts';
import { sharedSource } from './source.ts';
import { topic } from './topic.ts';
import { variable } from './variable.ts';

/** What each kind of file in a content folder holds. */
const records = { briefing, page, site, source: sharedSource, topic, variable } as const;
export type RecordName = keyof typeof records;
export const recordNames = Object.keys(records) as readonly RecordName[];

/** A kind of file as JSON Schema. */
export function jsonSchema(name: RecordName): object {
  return toJsonSchema(records[name]);
}

/**
 * A record as JSON Schema, for the tools of editors. It never refuses what the record takes. What it cannot say (days that
 * do not exist, bounds in order, references) is left to `check`; what it can say, it says in the same words, in English: `errorMessage`
 * is the extension for that of yaml-language-server and VS Code.
 */
export function toJsonSchema(record: z.ZodType): object {
  return z.toJSONSchema(record, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema: schema }) => {
      if (schema.patternErrorMessage !== undefined)
        schema.patternErrorMessage = adviceIn(String(schema.patternErrorMessage)).en;
      const advice = adviceOf(zodSchema);
      // An object's own advice would stand in for "Property x is not allowed", which says more.
      if (advice !== undefined && schema.type !== 'object') schema.errorMessage = advice;
    },
  });
}

/** The sentence that an editor reads when the value has the wrong type. */
function adviceOf({ _zod: { def } }: z.core.$ZodTypes): string | undefined {
  const words = def.error as z.core.$ZodErrorMap | undefined;
  const said = words?.({ code: 'invalid_type', expected: 'string', input: undefined, path: [] });
  const message = typeof said === 'string' ? said : said?.message;
  return message === undefined ? undefined : adviceIn(message).en;
}
