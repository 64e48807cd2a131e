import type { Definition, Root } from 'mdast';
import type { VFile } from 'vfile';
import { picturePath } from '../domain/address/address.ts';
import { pictureFile } from '../domain/site/picture-file.ts';
import { contextOf } from './render-context.ts';
import { visit } from './visit.ts';

/**
 * Replaces the address of a picture by the one its file has in the built site.
 *
 *     ![Une carte](carte.png)   →   <img src="/pictures/images/carte.png" alt="Une carte">
 *
 * A picture that takes its address from a definition gets its own: links may use the same definition.
 */
export function remarkPicture() {
  return (tree: Root, file: VFile): void => {
    const { from, pictureFiles } = contextOf(file);
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      // The first definition of a name wins.
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    visit(tree, 'imageReference', ({ identifier, alt }, index, parent) => {
      const definition = definitions.get(identifier);
      if (parent === undefined || index === undefined || definition === undefined) return;
      const { url, title } = definition;
      parent.children[index] = { type: 'image', url, ...(alt && { alt }), ...(title && { title }) };
    });
    visit(tree, 'image', (node) => {
      const found = pictureFile(node.url, from, pictureFiles);
      if (found.type === 'file') node.url = picturePath(found.file);
    });
  };
}
