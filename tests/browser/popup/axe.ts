import axe from 'axe-core';
import type { Page } from '../driver/session.ts';

/** Runs axe in a page and returns its violations as "rule: what is wrong (selectors)"; none is an empty list. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // As the debugger's own code it is not held by the page's CSP, which lets no script in from elsewhere.
  await page.evaluate(`${axe.source}; null`);
  const found = await page.evaluate(`axe.run(document).then(({ violations }) => JSON.stringify(violations))`);
  const violations = JSON.parse(String(found)) as axe.Result[];
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`);
}
