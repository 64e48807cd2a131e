import type { Pluggable, Preset, Processor } from 'unified';
import { nearest } from '../grammar/nearest.ts';
import { lintRules } from './lint-rules.ts';

/** Switches a rule off, or sets its level; the default is that of `check`. */
export type RuleSetting = boolean | 'off' | 'on' | 'warn' | 'error';

/**
 * The rules of the format for `remark` and the language servers built on it (https://github.com/remarkjs/remark-lint):
 *
 *     export default precis({ 'unbound-number': false, 'relative-date': 'error' });
 *
 * @throws {TypeError} For an unknown rule name.
 */
export function precis(settings: Readonly<Record<string, RuleSetting>> = {}): Preset {
  const names = lintRules.map(({ name }) => name);
  for (const name of Object.keys(settings)) {
    if (!names.includes(name))
      throw new TypeError(`There is no rule "${name}". Did you mean "${nearest(name, names)}"?`);
  }
  const plugins = lintRules.map(({ name, level, plugin }): Pluggable => {
    const setting = settings[name] ?? true;
    return [plugin, [setting === true || setting === 'on' ? (level === 'error' ? 'error' : 'warn') : setting]];
  });
  return { plugins: [asWritten, ...plugins] };
}

/** Prints the file unchanged: remark's own printer does not know our syntax and would write `\:figure`. */
function asWritten(this: Processor): void {
  this.compiler = (_tree, file) => String(file);
}
