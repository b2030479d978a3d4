import type { SearchWaitingRow } from '../database/rows.ts';
import type { Term } from './parse-query.ts';
import type { Searchable } from './searchable.ts';
import { distinctWords } from './words.ts';

/** More distinct words of one article are not looked for: only a hostile page has them. */
const MOST_WORDS = 20_000;

function lines(words: readonly string[]): string {
  return words.length === 0 ? '\n' : `\n${words.join('\n')}\n`;
}

/** A clipping's words as they wait for a segment. */
export function waitingRow(no: number, { title, text }: Searchable): SearchWaitingRow {
  return { no, title: lines(distinctWords(title, MOST_WORDS)), text: lines(distinctWords(text, MOST_WORDS)) };
}

/** The words of a waiting clipping in one field. */
export function wordsIn(row: SearchWaitingRow, field: 'title' | 'text'): readonly string[] {
  const inner = row[field].slice(1, -1);
  return inner === '' ? [] : inner.split('\n');
}

/** Whether a waiting clipping holds a term in a field. */
export function holds(row: SearchWaitingRow, field: 'title' | 'text', { word, prefix }: Term): boolean {
  return row[field].includes(prefix ? `\n${word}` : `\n${word}\n`);
}
