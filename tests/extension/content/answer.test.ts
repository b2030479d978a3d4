// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswer } from '../../../src/extension/content/answer.ts';
import type { Marks } from '../../../src/extension/content/marks.ts';
import type { PageRequestName } from '../../../src/extension/messages/page-requests.ts';

const QUOTE = { quote: 'Police put the crowd at 4,000.', prefix: '', suffix: '' };
const GOOD: Record<PageRequestName, unknown> = {
  'read-page': {},
  'set-marks': { marks: [{ ...QUOTE, label: 'conflict' }], on: true },
  'add-mark': { mark: { ...QUOTE, label: 'green' }, on: true },
  'read-selection': {},
  'show-marks': { on: false },
  reveal: QUOTE,
};
const NAMES = Object.keys(GOOD) as PageRequestName[];

let marks: { [Name in keyof Marks]: ReturnType<typeof vi.fn<Marks[Name]>> };
beforeEach(() => {
  marks = {
    set: vi.fn<Marks['set']>(() => 1),
    add: vi.fn<Marks['add']>(() => true),
    show: vi.fn<Marks['show']>(),
    reveal: vi.fn<Marks['reveal']>(() => false),
    renew: vi.fn<Marks['renew']>(() => 'held'),
    clear: vi.fn<Marks['clear']>(),
  };
});
const answer = (message: unknown, from: 'worker' | 'page' | 'content' | 'other' = 'worker') => createAnswer(document, marks)(message, from);

describe('the content script', () => {
  it.each(NAMES)('answers %s from the background alone', (name) => {
    const message = { name, args: GOOD[name] };
    for (const from of ['page', 'content', 'other'] as const) expect(answer(message, from)).toEqual({ ok: false, error: 'refused' });
    for (const spy of Object.values(marks)) expect(spy).not.toHaveBeenCalled();
    expect(answer(message).ok).toBe(true);
  });

  it.each([
    ['set-marks', { marks: [{ ...QUOTE, label: 'lie' }], on: true }],
    ['set-marks', { marks: [QUOTE], on: true }],
    ['reveal', { quote: 3, prefix: '', suffix: '' }],
    ['add-mark', { mark: { ...QUOTE, label: 'orange' }, on: true }],
    ['show-marks', {}],
    ['check', { tab: null, evenPrivate: false }],
  ])('refuses %s %j', (name, args) => {
    expect(answer({ name, args })).toEqual({ ok: false, error: 'refused' });
  });

  it('reads the page with its address and type, without the fragment', () => {
    window.location.hash = '#comments';
    expect(answer({ name: 'read-page', args: {} })).toMatchObject({ value: { contentType: 'text/html', page: { url: 'http://localhost:3000/' } } });
  });

  it('hands on what the marks say', () => {
    expect(answer({ name: 'set-marks', args: GOOD['set-marks'] })).toEqual({ ok: true, value: 1 });
    expect(answer({ name: 'reveal', args: QUOTE })).toEqual({ ok: true, value: false });
    expect(answer({ name: 'add-mark', args: GOOD['add-mark'] })).toEqual({ ok: true, value: true });
  });

  it('says so when the page breaks it', () => {
    marks.reveal.mockImplementation(() => {
      throw new TypeError('This page has replaced a built-in function.');
    });
    expect(answer({ name: 'reveal', args: QUOTE })).toEqual({ ok: false, error: 'page-unreadable' });
  });
});
