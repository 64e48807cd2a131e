import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import type { PreviewLook } from '../domain/look.ts';
import type { PreviewCard } from '../domain/preview-card.ts';
import { isWhole, writeWhole } from '../files/whole-file.ts';
import type { PictureNode } from '../formats/picture-node.ts';
import { previewPicture, previewSize } from '../formats/preview-picture.ts';
import { previewName } from '../intake/preview-name.ts';

/** Draws the pictures of links, each one once: the file name says everything that is on it. */
export class PreviewRenderer {
  readonly #look: PreviewLook;
  readonly #cache: string;
  #drawing: Promise<Renderer> | undefined;

  /** @param cache A folder that stays between builds. */
  constructor(look: PreviewLook, cache: string) {
    this.#look = look;
    this.#cache = cache;
  }

  /**
   * Draws a card unless that was done before. Its pixels are made beside Node's own thread.
   *
   * @returns The file in the cache, by its name on the site.
   */
  async draw(card: PreviewCard): Promise<string> {
    const picture = previewPicture(card, this.#look);
    const path = join(this.#cache, previewName(picture, this.#look));
    return isWhole(path) ? path : this.#drawTo(path, picture, card.lang);
  }

  async #drawTo(path: string, picture: PictureNode, lang: string): Promise<string> {
    this.#drawing ??= this.#withFonts();
    const renderer = await this.#drawing;
    await writeWhole(path, await renderer.render(picture as Node, { ...previewSize, format: 'png', lang }));
    return path;
  }

  async #withFonts(): Promise<Renderer> {
    const renderer = new Renderer();
    for (const { family, path } of this.#look.fonts) {
      await renderer.registerFont({ name: family, data: await readFile(path) });
    }
    return renderer;
  }
}
