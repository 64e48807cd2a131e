import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { author } from '../../../src/schema/author.ts';
import { briefing } from '../../../src/schema/briefing.ts';
import { datedEvent } from '../../../src/schema/dated-event.ts';
import { figure } from '../../../src/schema/figure.ts';
import { image } from '../../../src/schema/image.ts';
import { page } from '../../../src/schema/page.ts';
import { place } from '../../../src/schema/place.ts';
import { site } from '../../../src/schema/site.ts';
import { sharedSource, source } from '../../../src/schema/source.ts';
import { topic } from '../../../src/schema/topic.ts';
import { update } from '../../../src/schema/update.ts';
import { variable } from '../../../src/schema/variable.ts';

export interface Case {
  readonly title: string;
  /** YAML as an editor types it. */
  readonly given: string;
  /** `line:column rule message hint`, in the order of the lines. */
  readonly problems?: readonly string[];
  /** The same in French, where a case is about the words. */
  readonly french?: readonly string[];
}

/** Every record by the name of its file of cases. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  author,
  briefing,
  'dated-event': datedEvent,
  figure,
  image,
  page,
  place,
  'shared-source': sharedSource,
  site,
  source,
  topic,
  update,
  variable,
};

/** The cases of a record. */
export function cases(name: string): Case[] {
  return parse(readFileSync(`${import.meta.dirname}/${name}.yaml`, 'utf8')) as Case[];
}
