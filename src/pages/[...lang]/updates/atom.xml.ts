import type { APIRoute } from 'astro';
import { updatesFeedPath, updatesPath, withBase } from '../../../domain/address.ts';
import { updatesFeed } from '../../../formats/updates-feed.ts';
import { updatesIn } from '../../../library/record-pages.ts';
import { languageParams, siteFrame } from '../../../library/site.ts';

/** So many entries reach every reader who looks once a week. */
const entries = 100;

export async function getStaticPaths() {
  return [...(await languageParams())].map(([lang, param]) => ({ params: { lang: param }, props: { lang } }));
}

/** Corrections and updates of a language as a feed. */
export const GET: APIRoute<{ lang: string }> = async ({ props: { lang } }) => {
  const frame = await siteFrame(lang);
  const languages = frame.languages.map((language) => language.lang);
  const updates = (await updatesIn(lang)).slice(0, entries);
  return new Response(
    updatesFeed(updates, frame, {
      feed: withBase(frame.base, updatesFeedPath(lang, languages)),
      page: withBase(frame.base, updatesPath(lang, languages)),
    }),
  );
};
