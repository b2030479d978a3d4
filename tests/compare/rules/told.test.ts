import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/compare/rule.ts';
import { isDefinite, themeOf, toldBy, yearsDiffer } from '../../../src/compare/rules/told.ts';
import { analysed } from '../../support/analysed.ts';
import { made, nameOf, phraseOf } from '../../support/made.ts';

/** What the first clause of a text says of its verb. */
const told = (text: string): ReturnType<typeof toldBy> => toldBy(clause(text));
const clause = (text: string): Side => {
  const article = analysed('a', text);
  const statement = article.analysis.statements.find((s) => s.kind === 'status' && s.value.type === 'wording');
  if (!statement) throw new Error(`no clause in: ${text}`);
  return { article, statement };
};

describe('what a clause says of its verb', () => {
  it.each([
    ['The bridge was closed on Monday.', { negative: false, passive: true, perfect: false, yet: false }],
    ['The bridge was not closed on Monday.', { negative: true, passive: true }],
    ['The mayor has not closed the bridge.', { negative: true, perfect: true, passive: false }],
    ['The mayor has not yet closed the bridge.', { negative: true, yet: true }],
    ['The mayor has yet to close the bridge.', { negative: true, yet: true }],
    ['The mayor closed the bridge.', { negative: false, passive: false }],
    ['The firm had no licence for the mine.', { negative: true }],
    ['The mayor never closed the bridge.', { negative: true }],
    ['The bridge has been closed since Friday.', { negative: false, dated: true }],
  ])('%s', (text, expected) => expect(told(text)).toMatchObject(expected));

  it.each([
    ['a negation that does not deny', 'The mayor not only closed the bridge.'],
    ['another occasion', 'The mayor closed the bridge again.'],
    ['a denied purpose', 'The army did not fire the missile to start a war.'],
  ])('is nothing for %s', (_, text) => expect(told(text)).toBeNull());
});

describe('the participants of a clause', () => {
  it('are who acts and what it is done to', () => {
    expect(themeOf(made({ subject: phraseOf('the mayor'), object: phraseOf('the bridge') }), false)?.text).toBe('the bridge');
    expect(themeOf(made({ subject: phraseOf('the bridge') }), true)?.text).toBe('the bridge');
  });

  it.each([[phraseOf('the bridge'), true], [nameOf('Jane Marsh'), true], [phraseOf('its mayor'), true], [phraseOf('a bridge'), false], [phraseOf('bridges'), false]])('%o can be pointed to: %s', (phrase, definite) => expect(isDefinite(phrase)).toBe(definite));
});

it.each([[['=2014', 'mayor'], ['mayor'], true], [['=2014'], ['=2014'], false], [['=12'], ['=13'], false], [[], [], false]])('%o and %o name two years: %s', (p, q, differ) => expect(yearsDiffer(p, q)).toBe(differ));
