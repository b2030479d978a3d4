import type { Browser } from 'puppeteer-core';

/** The parts of WebDriver BiDi that puppeteer uses inside and does not offer. */
interface BidiConnection {
  send(method: string, parameters: Readonly<Record<string, unknown>>): Promise<{ readonly result: unknown }>;
  emit(event: string, parameters: Readonly<Record<string, unknown>>): unknown;
}

interface ContextInfo {
  readonly context: string;
  readonly clientWindow: string;
}

type EvaluateResult =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The connection under puppeteer's browser; throws where this version of puppeteer keeps it elsewhere. */
export function bidiConnection(browser: Browser): BidiConnection {
  const { connection } = browser as unknown as { connection?: BidiConnection };
  if (connection === undefined) throw new Error('puppeteer does not show its BiDi connection');
  return connection;
}

/** Firefox's own window, whose scripts see what a web page cannot: toolbar, panels, add-ons. */
export async function chromeWindow(browser: Browser): Promise<ContextInfo> {
  const answer = await bidiConnection(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = answer.result as { contexts: readonly ContextInfo[] };
  const [window] = contexts;
  if (window === undefined) throw new Error('Firefox has no window');
  return window;
}

/**
 * Runs the body of an async function in Firefox's own window and returns its value, which must be a string, number,
 * boolean or null. Needs --remote-allow-system-access. Throws with Firefox's own message when the script throws.
 */
export async function inChrome(browser: Browser, body: string): Promise<unknown> {
  const { context } = await chromeWindow(browser);
  const answer = await bidiConnection(browser).send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context },
    awaitPromise: true,
    resultOwnership: 'none',
  });
  const outcome = answer.result as EvaluateResult;
  if (outcome.type === 'exception') throw new Error(`Firefox: ${outcome.exceptionDetails.text}`);
  return outcome.result.value ?? null;
}
