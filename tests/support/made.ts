import type { Phrase, Quantity, Statement } from '../../src/claims/statement.ts';

/** A noun phrase as written, with its last word as its head; `name` makes it one. */
export const phraseOf = (text: string, more: Partial<Phrase> = {}): Phrase => ({ text, head: (text.split(' ').at(-1) ?? '').toLowerCase(), modifiers: [], name: null, mention: null, ...more });

/** The phrase of a proper name. */
export const nameOf = (name: string): Phrase => phraseOf(name, { name, mention: 0 });

/** An exact figure. */
export const exactly = (n: number, unit = 'items'): Quantity => ({ type: 'quantity', low: n, high: n, exact: true, unit, stated: n, step: 1 });

/** A statement with nothing in it but what a test needs. */
export const made = (more: Partial<Statement>): Statement => ({
  kind: 'count', slot: 'people', predicate: null, subject: null, object: null, value: exactly(1), cardinality: 'single', scope: {}, polarity: 'positive', force: 'asserted',
  speaker: null, order: null, sentence: 0, clause: { start: 0, end: 0 }, words: { start: 0, end: 0 }, ...more,
});
