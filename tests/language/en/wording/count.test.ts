import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { countCaveat, countQuestion } from '../../../../src/language/en/wording/count.ts';
import { made, phraseOf } from '../../../support/made.ts';

const crash = phraseOf('crash');
const ask = (a: Statement, b: Statement): string => countQuestion(a, b, { source: '', statement: a });
const both = (more: Parameters<typeof made>[0]): string => ask(made(more), made(more));

describe('how many', () => {
  it.each([
    ['the dead of an event', { predicate: 'die', subject: crash }, 'How many people died in the crash?'],
    ['a people by its name', { predicate: 'expose', scope: { population: 'brit' } }, 'How many Brits were affected?'],
    ['a group of them', { predicate: 'die', scope: { population: 'child' } }, 'How many children died?'],
    ['the dead of another year', { predicate: 'die', subject: crash, scope: { period: '1998' } }, 'How many people died in 1998?'],
    ['things that something was done to', { slot: 'home', predicate: 'destroy' }, 'How many homes were destroyed?'],
    ['those who do something', { predicate: 'vote/agent' }, 'How many people voted?'], ['those who do something to it', { predicate: 'storm/agent' }, 'How many people stormed it?'],
    ['those who do something to what is not told', { predicate: 'sell/agent', slot: 'executive' }, 'How many executives were involved?'],
    ['sources, who only tell', { predicate: 'tell/agent', slot: 'source' }, 'How many sources were there?'],
    ['those who work', { predicate: 'work/agent' }, 'How many people worked?'],
    ['how often', { slot: 'time', predicate: null }, 'How many times did it happen?'],
    ['things in a caption', { slot: 'photo', predicate: null, object: phraseOf('25 Photos') }, 'How many photos were there?'],
    ['those on board', { predicate: 'aboard' }, 'How many people were on board?'],
    ['what only is there', { slot: 'coach', predicate: null }, 'How many coaches were there?'],
    ['what two words name', { slot: 'engine', predicate: null, object: phraseOf('12 fire engines') }, 'How many fire engines were there?'],
    ['things behind an ordinal and a number', { slot: 'game', predicate: null, object: phraseOf('the first two games') }, 'How many games were there?'],
    ['those who came', { predicate: 'attend' }, 'How many people were there?'],
  ] as const)('%s', (_, more, question) => expect(both(more)).toBe(question));

  it('asks for people in general where only one side names a group', () => {
    expect(ask(made({ predicate: 'die', scope: { population: 'child' } }), made({ predicate: 'die' }))).toBe('How many people died?');
  });

  it('asks in one order whichever side comes first', () => {
    const [a, b] = [made({ predicate: 'injure' }), made({ predicate: 'hospitalise' })];
    expect(ask(a, b)).toBe(ask(b, a));
  });

  it('names no event where the sides tell of two', () => {
    expect(ask(made({ predicate: 'die', subject: crash }), made({ predicate: 'die', subject: phraseOf('fire') }))).toBe('How many people died?');
  });

  it.each(['order', 'scope', 'hedge', 'rounding'] as const)('says why two counts may stand: %s', (reason) => expect(countCaveat(reason)).toMatch(/^[A-Z].*\.$/));
});
