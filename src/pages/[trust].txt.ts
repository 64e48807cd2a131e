import type { APIRoute } from 'astro';
import { trustFile } from '../formats/trust.ts';
import { trustLines } from '../library/site.ts';

interface Props {
  lines: readonly string[];
}

export function getStaticPaths() {
  return trustLines().map((lines) => ({ params: { trust: 'trust' }, props: { lines } }));
}

/** `trust.txt`, where `site.yaml` has lines for it. */
export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { lines } }) => new Response(trustFile(lines));
