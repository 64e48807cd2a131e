import type { APIRoute } from 'astro';
import { chartFrame } from '../../../../../formats/embed/chart-frame.ts';
import { oembed } from '../../../../../formats/embed/oembed.ts';
import { chartFrames } from '../../../../../library/record-pages.ts';
import { siteChrome } from '../../../../../library/site.ts';

export const getStaticPaths = chartFrames;

type Props = Awaited<ReturnType<typeof chartFrames>>[number]['props'];

/** The oEmbed answer of the chart of a variable. */
export const GET: APIRoute<Props & Record<string, unknown>> = async ({ props: { page, frame } }) => {
  const chrome = await siteChrome(page.lang);
  return Response.json(oembed(chartFrame(page, frame, chrome.origin), chrome));
};
