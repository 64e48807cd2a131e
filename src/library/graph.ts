/** The fact graph of this build; in the development server that of the folder at this moment, with what is unpublished. */
export { shownGraph as graph } from '../intake/content/shared-memory.ts';
