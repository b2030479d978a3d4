import { expect, it } from 'vitest';
import { closedPage, pageKind } from '../../../src/extension/background/page-kind.ts';

it.each([
  ['https://news.example/a', 'web'],
  ['http://localhost:8000/', 'web'],
  ['file:///home/reader/a.html', 'web'],
  ['https://news.example/report.pdf', 'pdf'],
  ['https://news.example/Report.PDF?download=1#page=2', 'pdf'],
  ['https://news.example/report.pdf/about', 'web'],
  ['https://news.example/?file=report.pdf', 'web'],
  ['about:reader?url=https%3A%2F%2Fnews.example', 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['blob:https://news.example/1', 'browser-page'],
  ['', 'unknown'],
  [null, 'unknown'],
])('%s is a page of the kind %s', (url, kind) => {
  expect(pageKind(url)).toBe(kind);
});

it.each([
  ['unknown', 'Error: Cannot access a chrome:// URL', 'browser-page'],
  ['unknown', 'Error: Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
  ['web', 'Error: The extensions gallery cannot be scripted.', 'no-access'],
  ['web', 'Error: Missing host permission for the tab', 'no-access'],
  ['pdf', 'Error: Missing host permission for the tab', 'pdf'],
] as const)('a page of the kind %s, refused with "%s", is %s', (kind, refusal, state) => {
  expect(closedPage({ kind, refusal, icon: null, pressed: true, allowed: false })).toBe(state);
});

const MISSING = 'Error: Missing host permission for the tab';
it.each([
  ['chrome://global/skin/icons/pdf.svg', 'pdf'],
  ['https://news.example/icons/pdf.svg', 'no-access'],
  ['chrome://global/skin/icons/info.svg', 'no-access'],
  [null, 'no-access'],
])('a page with the icon %s that is closed in Firefox is %s', (icon, state) => {
  expect(closedPage({ kind: 'web', refusal: MISSING, icon, pressed: true, allowed: false })).toBe(state);
});

const CONTENTS = 'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
it.each([
  ['unknown', true, false, 'browser-page'],
  ['unknown', false, false, 'not-allowed'],
  ['web', true, false, 'no-access'],
  ['web', false, false, 'not-allowed'],
  ['web', false, true, 'no-access'],
] as const)('a page of the kind %s, pressed: %s, site allowed: %s, is %s', (kind, pressed, allowed, state) => {
  for (const refusal of kind === 'unknown' ? [CONTENTS] : [CONTENTS, MISSING]) {
    expect(closedPage({ kind, refusal, icon: null, pressed, allowed })).toBe(state);
  }
});

it.each([
  ['Error: The extensions gallery cannot be scripted.', 'no-access'],
  ['Error: Cannot access a chrome:// URL', 'browser-page'],
  ['Error: Frame with ID 0 is showing error page', 'browser-page'],
  ['Error: No script was run in this page.', 'browser-page'],
] as const)('a page that no press opens is told from one that waits for it: %s', (refusal, state) => {
  expect(closedPage({ kind: 'unknown', refusal, icon: null, pressed: false, allowed: false })).toBe(state);
});
