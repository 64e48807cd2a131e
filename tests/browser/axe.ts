import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** `PRECIS_AXE=1`, as every night: each page is judged in each of its views, and not only in one of them. */
export const everyView = Boolean(process.env.PRECIS_AXE);

/** What axe finds against WCAG 2.2 AA and best practices, a line each; none is good. */
export async function violations(page: Page): Promise<string[]> {
  // Axe leaves the rule of WCAG 2.2 out unless asked.
  // In one go, and without an account of what is good, axe works a third as long. All our frames are of one origin.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
