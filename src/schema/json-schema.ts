import { z } from 'zod';
import type { SpokenLanguage } from '../grammar/bilingual.ts';
import { adviceIn } from './advice.ts';
import { briefing } from './briefing.ts';
import { page } from './page.ts';
import { site } from './site.ts';
import { sharedSource } from './source.ts';
import { topic } from './topic.ts';
import { variable } from './variable.ts';

/** The schema of each kind of file in a content folder. */
const records = { briefing, page, site, source: sharedSource, topic, variable } as const;
export type RecordName = keyof typeof records;
export const recordNames = Object.keys(records) as readonly RecordName[];

/** JSON Schema of a kind of file, with advice in a language. */
export function jsonSchema(name: RecordName, language: SpokenLanguage = 'en'): object {
  return toJsonSchema(records[name], language);
}

/**
 * Converts a record to JSON Schema for editors' tools. It never rejects valid records; what it cannot express
 * (nonexistent days, order of bounds, references) is left to `check`. Messages are those of `check`, in `errorMessage`, an extension of yaml-language-server and VS Code.
 */
export function toJsonSchema(record: z.ZodType, language: SpokenLanguage = 'en'): object {
  const schema: JsonSchema = z.toJSONSchema(record, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema: node }) => {
      if (node.patternErrorMessage !== undefined)
        node.patternErrorMessage = adviceIn(String(node.patternErrorMessage))[language];
      const advice = adviceOf(zodSchema, language);
      // An object's advice would hide the more useful "Property x is not allowed".
      if (advice !== undefined && node.type !== 'object') node.errorMessage = advice;
    },
  }) as JsonSchema;
  return { ...schema, ...(record === briefing ? needsOnlyWithoutDefaults(schema) : {}) };
}

/** The advice for a value of the wrong type. */
function adviceOf({ _zod: { def } }: z.core.$ZodTypes, language: SpokenLanguage): string | undefined {
  const words = def.error as z.core.$ZodErrorMap | undefined;
  const said = words?.({ code: 'invalid_type', expected: 'string', input: undefined, path: [] });
  const message = typeof said === 'string' ? said : said?.message;
  return message === undefined ? undefined : adviceIn(message)[language];
}

/** Where a file has defaults for its figures, these need not say what they otherwise must. */
function needsOnlyWithoutDefaults({ properties }: JsonSchema): object | undefined {
  const figure = properties?.figures?.items;
  if (figure?.required === undefined) return undefined;
  const named = figure.required.filter((key) => key === 'id' || key === 'label');
  // A unit may also come from the file of the variable: `allOf` says when.
  const needed = {
    required: figure.required.filter((key) => key !== 'unit'),
    ...(figure.allOf !== undefined && { allOf: figure.allOf }),
  };
  figure.required = named;
  delete figure.allOf;
  return { anyOf: [{ required: ['figureDefaults'] }, { properties: { figures: { items: needed } } }] };
}

interface JsonSchema {
  required?: string[];
  allOf?: unknown;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}
