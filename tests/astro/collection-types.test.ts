/** What pages get of a collection, told at the desk: `npx astro check`, a step of `npm test`, judges this file. */
import type { CollectionEntry, getEntry } from 'astro:content';
import { expectTypeOf, test } from 'vitest';

test('an entry has the fields of its schema, typed, and no others', () => {
  type Briefing = CollectionEntry<'briefings'>['data'];
  expectTypeOf<Briefing['title']>().toEqualTypeOf<string>();
  expectTypeOf<keyof Briefing>().extract<'titel'>().toEqualTypeOf<never>();
  type Figure = NonNullable<Briefing['figures']>[number];
  expectTypeOf<keyof Figure>().extract<'id' | 'label' | 'status'>().toEqualTypeOf<'id' | 'label' | 'status'>();
  expectTypeOf<Figure['label']>().toEqualTypeOf<string>();
  type Topic = NonNullable<Awaited<ReturnType<typeof getEntry<'topics', string>>>>;
  expectTypeOf<Topic['data']['label']>().exclude<string>().toBeObject();
});
