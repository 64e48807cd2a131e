import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { picturePath } from '../domain/address.ts';
import { pictureFile } from '../domain/picture-file.ts';
import { contextOf } from './render-context.ts';

/**
 * Points pictures at the address that their file has in the built site.
 *
 *     ![Une carte](carte.png)   →   <img src="/pictures/images/carte.png" alt="Une carte">
 */
export function remarkPicture() {
  return (tree: Root, file: VFile): void => {
    const { from, pictureFiles } = contextOf(file);
    visit(tree, 'image', (node) => {
      const found = pictureFile(node.url, from, pictureFiles);
      if (found.type === 'file') node.url = picturePath(found.file);
    });
  };
}
