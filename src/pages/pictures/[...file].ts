import type { APIRoute } from 'astro';
import { readPicture, shownPictures } from '../../library/pictures.ts';

export async function getStaticPaths() {
  return (await shownPictures()).map((file) => ({ params: { file }, props: { file } }));
}

/** A picture of the content folder, as it is. */
export const GET: APIRoute<{ file: string }> = async ({ props }) => new Response(await readPicture(props.file));
