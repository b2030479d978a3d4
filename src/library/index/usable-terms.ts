import type { Analysis } from '../../claims/analysis.ts';
import { LIMITS } from '../limits.ts';

// Control characters would break the vocabulary's rows; no tokeniser makes them.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f]/u;

/**
 * The terms that index and vocabulary take, each once: what is not is no word or name that two articles could share, but a
 * menu or a title run together, which must not keep an article from being saved.
 */
export function usableTerms(analysis: Analysis): readonly (readonly [term: string, count: number])[] {
  const seen = new Set<string>();
  return analysis.terms.filter(([term]) => {
    const usable = term.length > 0 && term.length <= LIMITS.termLength && !CONTROL.test(term) && !seen.has(term);
    if (usable) seen.add(term);
    return usable;
  });
}
