import axe from 'axe-core';

/** Rules about colours, which need a painted page. */
const WITHOUT_LAYOUT = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } };

// axe looks for icon fonts by drawing letters; jsdom cannot draw, and says so each time unless it is told that it cannot.
HTMLCanvasElement.prototype.getContext = () => null;

/**
 * What axe finds wrong in the document, one line each. Without layout (jsdom) colours cannot be judged; the gallery's
 * pictures are examined for them in a real browser.
 */
export async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document, { rules: WITHOUT_LAYOUT });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
