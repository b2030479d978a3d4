// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installHighlights, painted, type FakeHighlight } from './fake-highlights.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;

/** One life of the extension, as its content scripts see it. */
class FakeExtension {
  id: string | undefined = 'ext';
  readonly listeners = new Set<Listener>();
  readonly told: unknown[] = [];
  readonly onMessage = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };
  getURL(path: string): string {
    return `chrome-extension://ext/${path}`;
  }
  async sendMessage(message: unknown): Promise<void> {
    this.told.push(message);
  }

  /** Sends what the background sends; the first answer counts. */
  ask(name: string, args: unknown, url = 'chrome-extension://ext/worker.js'): unknown {
    let first: unknown;
    for (const listener of this.listeners) listener({ name, args }, { id: 'ext', url }, (answer) => (first ??= answer));
    return first;
  }
}

const QUOTE = 'Police put the crowd at 4,000.';
const MARKS = { marks: [{ quote: QUOTE, prefix: '', suffix: '', label: 'conflict' }], on: true };
let extension: FakeExtension;
let highlights: Map<string, FakeHighlight>;

/** Starts another life of the extension: the one before is invalidated. */
function start(): void {
  extension = new FakeExtension();
  Object.assign(globalThis, { chrome: { runtime: extension } });
}
async function inject(): Promise<void> {
  vi.resetModules();
  await import('../../../src/extension/content/main.ts');
}
async function write(text: string): Promise<void> {
  document.body.replaceChildren(text);
  await Promise.resolve(); // mutation observers run as microtasks
  await vi.advanceTimersByTimeAsync(1000);
}

beforeEach(async () => {
  vi.useFakeTimers();
  Reflect.deleteProperty(globalThis, Symbol.for('content-script'));
  highlights = installHighlights();
  document.body.replaceChildren(QUOTE);
  start();
  await inject();
  return () => vi.useRealTimers();
});

it('injected twice, answers once', async () => {
  await inject();
  await inject();
  expect(extension.listeners.size).toBe(1);
  expect(extension.ask('set-marks', MARKS)).toEqual({ ok: true, value: 1 });
  expect(painted(highlights)).toEqual({ 'reading-1': [QUOTE] });
});

it.each(['chrome-extension://ext/popup.html', 'https://news.example/'])('refuses messages from %s', (url) => {
  expect(extension.ask('set-marks', MARKS, url)).toEqual({ ok: false, error: 'refused' });
  expect(highlights.size).toBe(0);
});

it('falls silent when the extension is updated, and gives way to the new copy', async () => {
  extension.ask('set-marks', MARKS);
  const old = extension;
  old.id = undefined;
  start();
  await inject();
  expect(old.listeners.size).toBe(0);
  expect(highlights.size).toBe(0);
  expect(extension.ask('set-marks', MARKS)).toEqual({ ok: true, value: 1 });
  await write('Another text.');
  expect(old.told).toEqual([]);
});

it('falls silent at the next change of the page when it was removed, with one line on the console', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue();
  extension.ask('set-marks', MARKS);
  extension.id = undefined;
  await write(`Live. ${QUOTE}`);
  expect(extension.listeners.size).toBe(0);
  expect(highlights.size).toBe(0);
  // Copies that earlier tests left in this document say theirs too.
  const lines = info.mock.calls.flat();
  expect(new Set(lines)).toEqual(new Set(['Second Source was updated or switched off. Reload this page to use it here.']));
  await write('Another text.');
  expect(info.mock.calls).toHaveLength(lines.length);
  info.mockRestore();
});

it('comes to no grief over an extension that goes while it is told something', async () => {
  extension.sendMessage = () => {
    throw new Error('Extension context invalidated.');
  };
  extension.ask('set-marks', MARKS);
  window.history.pushState({}, '', '/gone');
  await write('Another story.');
  expect(highlights.size).toBe(0);
});

it('follows a page that writes its text anew', async () => {
  extension.ask('set-marks', MARKS);
  await write(`Live. ${QUOTE}`);
  expect(painted(highlights)).toEqual({ 'reading-1': [QUOTE] });
  expect(extension.told).toEqual([]);
});

it('tells the background when the page has gone on to another article by itself', async () => {
  extension.ask('set-marks', MARKS);
  window.history.pushState({}, '', '/next');
  await write('Another story.');
  expect(extension.told).toEqual([{ name: 'page-left', args: {} }]);
  await write('And another word.');
  expect(extension.told).toHaveLength(1);
});

it('does not take a change of the address for another article', async () => {
  extension.ask('set-marks', MARKS);
  window.history.pushState({}, '', '/next?utm_source=x');
  await write(`Live. ${QUOTE}`);
  expect(extension.told).toEqual([]);
});

describe('a page without marks', () => {
  it('is left when it has another text under another address', async () => {
    extension.ask('read-page', {});
    window.history.pushState({}, '', '/third');
    await write('Another story.');
    expect(extension.told).toEqual([{ name: 'page-left', args: {} }]);
  });

  it('is not left for another place on it', async () => {
    extension.ask('read-page', {});
    window.history.pushState({}, '', '#comments');
    await write('More comments.');
    expect(extension.told).toEqual([]);
  });

  it('goes by the address at which it was read last', async () => {
    window.history.pushState({}, '', '/fourth');
    extension.ask('read-page', {});
    await write('A line of advertising.');
    expect(extension.told).toEqual([]);
  });
});
