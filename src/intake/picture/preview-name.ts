import { createHash } from 'node:crypto';
import type { PreviewLook } from '../../domain/look/look.ts';

/**
 * The file name of a picture. It changes with anything on it, so hosts may let it be kept for ever; equal pictures have
 * equal names, on every machine.
 *
 * @param picture Everything that is drawn, as plain data.
 */
export function previewName(picture: object, { renderer, fonts }: PreviewLook): string {
  const recipe = JSON.stringify([picture, renderer, fonts.map(({ digest }) => digest)]);
  return `${createHash('sha256').update(recipe).digest('hex').slice(0, 16)}-preview.png`;
}
