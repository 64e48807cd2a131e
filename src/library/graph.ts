/**
 * The fact graph of this build; in the development server, of the folder as it is now, unpublished content included.
 */
export { shownGraph as graph } from '../intake/content/shared-memory.ts';
