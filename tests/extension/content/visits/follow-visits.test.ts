// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followVisits } from '../../../../src/extension/content/visits/follow-visits.ts';
import type { Seen, Visit } from '../../../../src/extension/messages/visit.ts';

const DONE: Visit = { next: 'done', seen: { address: 'https://news.example/a', sha256: 'a'.repeat(64) } };
const AGAIN: Visit = { next: 'again', seen: null };
const told: (Seen | null)[] = [];
let answer: (() => Visit | null) | null = null;
let end: () => void = () => undefined;
let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  told.length = 0;
  visibility = 'visible';
  answer = () => DONE;
  window.history.replaceState({}, '', '/a');
  return () => {
    end();
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});
const start = () => {
  end = followVisits(document, async (seen) => {
    told.push(seen);
    return answer?.() ?? null;
  });
};
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
async function write(text: string): Promise<void> {
  document.body.replaceChildren(text);
  await Promise.resolve(); // mutation observers run as microtasks
}

it('tells of a visit once, though the page goes on changing for ever', async () => {
  start();
  for (let at = 0; at < 600; at++) {
    await write(String(at));
    await wait(100);
  }
  expect(told).toEqual([null]);
});

it('follows the page’s own script to another address, and says what was checked before', async () => {
  start();
  await wait(1500);
  window.history.pushState({}, '', '/b');
  await write('Another story.');
  await wait(900);
  expect(told).toHaveLength(1);
  await wait(200);
  expect(told).toEqual([null, DONE.seen]);
});

it('looks ever more seldom at a page that goes on changing its address, and at once again when it has stopped', async () => {
  start();
  for (let at = 0; at < 600; at++) {
    window.history.replaceState({}, '', `/a?read=${at}`);
    await write(String(at));
    await wait(1100);
  }
  expect(told.length).toBeLessThan(18);
  await wait(180_000);
  const before = told.length;
  window.history.pushState({}, '', '/b');
  await write('Another story.');
  await wait(1100);
  expect(told).toHaveLength(before + 1);
});

it('is not led by places on the page', async () => {
  start();
  await wait(1500);
  window.history.pushState({}, '', '/a#comments');
  await write('Comments.');
  await wait(5000);
  expect(told).toHaveLength(1);
});

describe('a page with nothing to compare', () => {
  it('is looked at again when its text has come', async () => {
    start();
    answer = () => AGAIN;
    await wait(1500);
    await wait(60_000);
    expect(told).toHaveLength(1);
    answer = () => DONE;
    await write('The story.');
    await wait(1500);
    expect(told).toHaveLength(2);
    await write('A line of advertising.');
    await wait(60_000);
    expect(told).toHaveLength(2);
  });

  it('is left alone in the end, however much it changes', async () => {
    start();
    answer = () => AGAIN;
    for (let at = 0; at < 1200; at++) {
      await write(String(at));
      await wait(100);
    }
    expect(told).toHaveLength(5);
  });
});

it('waits until the page is in sight', async () => {
  visibility = 'hidden';
  start();
  await write('A story.');
  await wait(10_000);
  expect(told).toEqual([]);
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await wait(0);
  expect(told).toEqual([null]);
});

it('tells again of a page that the reader has gone back to', async () => {
  start();
  await wait(1500);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  await wait(5000);
  expect(told).toHaveLength(1);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await wait(0);
  expect(told).toHaveLength(2);
});

it('goes on to the address that the page has when the background has answered', async () => {
  let finish: (visit: Visit) => void = () => undefined;
  end = followVisits(document, (seen) => {
    told.push(seen);
    return new Promise((resolve) => (finish = resolve));
  });
  await wait(1500);
  window.history.pushState({}, '', '/b');
  await write('Another story.');
  await wait(5000);
  expect(told).toHaveLength(1);
  finish(DONE);
  await wait(1500);
  expect(told).toHaveLength(2);
});

it.each([['the site is off the list', { next: 'stop', seen: null } as const], ['the extension is gone', null]])('ends when %s', async (_, last) => {
  start();
  answer = () => last;
  await wait(1500);
  window.history.pushState({}, '', '/c');
  await write('Another story.');
  await wait(10_000);
  expect(told).toHaveLength(1);
});
