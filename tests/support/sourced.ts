import type { Statement } from '../../src/claims/statement.ts';
import { statementsOf } from './analysed.ts';

/** The first statement of a text that a test is about, with the text that its offsets point into. */
export function sourcedOf(text: string, about: (s: Statement) => boolean): { source: string; statement: Statement } {
  const statement = statementsOf(text).find(about);
  if (!statement) throw new Error(`no such statement in: ${text}`);
  return { source: text, statement };
}
