import type { APIRoute } from 'astro';
import { fontFiles, readFont } from '../../library/look.ts';

export async function getStaticPaths() {
  return (await fontFiles()).map((file) => ({ params: { file }, props: { file } }));
}

/** A font of the site, named by its content. */
export const GET: APIRoute<{ file: string }> = async ({ props }) => new Response(await readFont(props.file));
