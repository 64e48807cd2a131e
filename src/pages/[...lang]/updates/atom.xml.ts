import type { APIRoute } from 'astro';
import { atomFeed } from '../../../formats/feed/atom.ts';
import { updatesFeed } from '../../../library/feeds.ts';
import { languageParams } from '../../../library/site.ts';

export async function getStaticPaths() {
  return [...(await languageParams())].map(([lang, param]) => ({ params: { lang: param }, props: { lang } }));
}

/** Corrections and updates of a language as a feed. */
export const GET: APIRoute<{ lang: string }> = async ({ props: { lang } }) =>
  new Response(atomFeed(await updatesFeed(lang)));
