import type { Statement } from '../../claims/statement.ts';

/** How the force of two statements stands: both of fact, softened by a hedge, or one about what has not happened. */
export type ForceFit = 'fact' | 'soft' | 'unreal';

/** Statements of fact meet statements of fact, whoever makes them; a forecast never meets an outcome. */
export function forceFit(a: Statement, b: Statement): ForceFit {
  const unreal = (s: Statement): boolean => s.force === 'forecast' || s.force === 'conditional';
  if (unreal(a) !== unreal(b)) return 'unreal';
  return a.force === 'asserted' && b.force === 'asserted' ? 'fact' : 'soft';
}
