import type { Statement, Value } from '../../src/claims/statement.ts';
import { statementsOf } from './analysed.ts';

/** A value in a few characters: figures with their bounds, things by their words, states by side or stage. */
export function shortValue(value: Value): string {
  switch (value.type) {
    case 'quantity': return value.high === value.low ? `${value.low}` : `${value.low}–${value.high ?? ''}`;
    case 'named': return value.phrase.text;
    case 'state': return value.stage === null ? (value.side > 0 ? '+' : '-') : `${value.stage}`;
    case 'wording': return value.text === '' ? value.lemmas.join(' ') : value.text;
    case 'time': return value.floating ?? `${value.grain} ${value.from === null ? '' : new Date(value.from).toISOString().slice(0, 10)}`;
  }
}

/** Who or what a statement is about: by name where it has one, else as written. */
export const subjectOf = (s: Statement): string => s.subject?.name ?? s.subject?.text ?? '';

/** The statements of a text that a test is about, each in the words of the test. */
export const told = <T = string>(text: string, about: (s: Statement) => boolean, inShort: (s: Statement, words: string) => T): T[] =>
  statementsOf(text).filter(about).map((s) => inShort(s, text.slice(s.words.start, s.words.end)));
