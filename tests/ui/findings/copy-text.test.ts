import { expect, it } from 'vitest';
import { findingAsText } from '../../../src/ui/findings/copy-text.ts';
import { sidesOf } from '../../../src/ui/findings/finding-row.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import type { Finding } from '../../../src/compare/finding.ts';
import { courier, meridian, page, reprint, undated } from '../fixtures/cards.ts';
import { departure, injured } from '../fixtures/conflicts.ts';
import { aboard } from '../fixtures/softer.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';

function copied(finding: Finding, language = 'en') {
  const i18n = createI18n(lookupIn(language), language);
  return findingAsText(finding, sidesOf(finding, page, [meridian, courier, reprint, undated]), i18n, now());
}

it('has the question, both sides with who says it, times and addresses, and the caveat', () => {
  const blocks = copied(departure).split('\n\n');
  expect(blocks[0]).toBe('Conflict: When did the ferry leave Port Ellery?');
  expect(blocks[1]?.split('\n')).toEqual([
    '“The Morven left Port Ellery at 6.40 p.m., ten minutes behind its timetable, the operator said.”',
    expect.stringMatching(/^– Harbour Post, citing the operator, published (Thursday, March 5|Wednesday, March 4), 2026 at /),
    'https://www.harbourpost.example/2026/03/ferry-skerry-point',
  ]);
  expect(blocks.at(-1)).toMatch(/^Note: One may mean the scheduled time/);
});

it('has the update where there was one, and a date alone without a clock', () => {
  expect(copied(departure)).toMatch(/Meridian Times, published .*2026.*, updated .*2026/);
  expect(copied(departure)).toMatch(/Register, citing harbour records, published Wednesday, March 4, 2026\n/);
});

it('has folded and superseded answers too, and says which is which', () => {
  expect(copied(departure)).toContain('https://daily-lantern.example/ferry');
  expect(copied(injured)).toContain('– Daily Lantern (earlier), published');
});

it('says that a date is missing, and names a site that names no publisher', () => {
  expect(copied(injured)).toContain('– skerrybulletin.example, no date given\nhttps://www.skerrybulletin.example/posts/ferry-aground');
});

it('is in the language of the interface', () => {
  const text = copied(aboard, 'de');
  expect(text).toContain('Neuere Angabe: How many people were on board?');
  expect(text).toContain('„Ferry with 212 aboard runs aground off Skerry Point“');
  expect(text).toContain('in der Überschrift');
});
