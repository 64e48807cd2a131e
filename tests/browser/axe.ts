import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds against WCAG 2.2 AA and best practices, a line each; none is good. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
