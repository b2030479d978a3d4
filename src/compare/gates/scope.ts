import type { Scope, Statement } from '../../claims/statement.ts';

/** How the scopes of two statements stand: `same`, `open` where one leaves out what the other states, or `other`. */
export type ScopeFit = 'same' | 'open' | 'other';

const PARTS: readonly (keyof Scope)[] = ['place', 'period', 'population', 'part', 'basis'];

/** A scope that is stated on both sides and differs keeps two statements apart; one that only one side states leaves it open. */
export function scopeFit(a: Statement, b: Statement): ScopeFit {
  let fit: ScopeFit = 'same';
  for (const part of PARTS) {
    const [x, y] = [a.scope[part], b.scope[part]];
    if (x === y) continue;
    if (part === 'part' && x !== 'part' && y !== 'part') continue;
    if (x !== undefined && y !== undefined) return 'other';
    fit = 'open';
  }
  return fit;
}
