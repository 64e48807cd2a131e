import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { toNinjs } from '../../../../formats/ninjs.ts';
import { briefingKey } from '../../../../library/briefing-keys.ts';
import { briefingAddress, briefingPage } from '../../../../library/briefings.ts';
import { newsItemOf } from '../../../../library/news-items.ts';
import { languageParams, siteChrome } from '../../../../library/site.ts';

interface Props {
  entry: CollectionEntry<'briefings'>;
}

export async function getStaticPaths() {
  const languages = await languageParams();
  return (await getCollection('briefings', briefingKey.isDue)).map((entry) => {
    const { lang, slug } = briefingAddress(entry);
    return { params: { lang: languages.get(lang), slug }, props: { entry }, cacheKey: briefingKey.of(entry) };
  });
}

/** A briefing as IPTC's ninjs, for other newsrooms. */
export const GET: APIRoute<Props & Record<string, unknown>> = async ({ props: { entry } }) => {
  const page = briefingPage(entry);
  return Response.json(toNinjs(page, await newsItemOf(entry), await siteChrome(page.lang)));
};
