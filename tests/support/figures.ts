import type { Statement } from '../../src/claims/statement.ts';
import { told } from './told.ts';

const number = ({ value }: Statement): string => (value.type === 'quantity' ? `${value.stated ?? `${value.low}–${value.high}`}` : '');

/** What a text counts: figure, noun and what is said of it ("14 people die"). */
export const counts = (text: string): string[] => told(text, (s) => s.kind === 'count' && !s.slot.startsWith('dimension:'), (s) => `${number(s)} ${s.slot} ${s.predicate ?? ''}`.trim());

/** The amounts, shares, durations and dimensions of a text: slot, words as written, what has them and how it is put. */
export const measures = (text: string): string[] =>
  told(text, (s) => /^(?:money|percent|duration)$/.test(s.kind) || s.slot.startsWith('dimension:'), (s, words) => `${s.slot} ${words}: ${s.subject?.head ?? '-'} ${s.predicate ?? '-'}`);
