/** The rules of `check` for `npx remark content` and for editors with a Markdown language server (unified). */
import { precis } from './src/remark-lint/preset.ts';

// A rule by its name, with false, 'warn' or 'error', changes it here: precis({ 'relative-date': 'error' }).
export default precis();
