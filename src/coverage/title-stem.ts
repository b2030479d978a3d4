import { plainWords } from '../claims/fingerprints.ts';
import { OUTLET_MARK, VERSION_MARK } from '../language/en/patterns/headline.ts';

/** Share of the shorter headline's words that the other must hold. */
const ALIKE = 0.6;
/** Fewer words than these in common say nothing ("Man charged"). */
const LEAST_WORDS = 3;

/** A headline without marks of version and outlet, in plain words. */
export function titleStem(title: string): string[] {
  return plainWords(title.replace(VERSION_MARK, '').replace(OUTLET_MARK, ''));
}

/** Whether two headlines are forms of one. */
export function titlesAlike(a: string, b: string): boolean {
  const [x, y] = [new Set(titleStem(a)), new Set(titleStem(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= LEAST_WORDS && shared >= ALIKE * Math.min(x.size, y.size);
}
