import { fileURLToPath } from 'node:url';

/** Absolute path of the project, independent of the working directory. Ends with a slash. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
