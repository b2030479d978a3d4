import { abbreviates } from '../claims/names/abbreviates.ts';
import type { Phrase } from '../claims/statement.ts';
import { sameGivenName } from '../language/en/lexicon/given-forms.ts';
import { foldName } from '../language/fold-name.ts';
import type { Alignment } from './align.ts';
import { nameRelation } from './near-name.ts';
import type { Side } from './rule.ts';

/** Whether two phrases name one entity, name two, or leave it open because one of them bears no name. */
export function namedEntity(a: Side, b: Side, x: Phrase | null, y: Phrase | null, alignment: Alignment): 'same' | 'other' | 'open' {
  if (!x?.name || !y?.name) return 'open';
  const [p, q] = [alignment.entity(a.article, x), alignment.entity(b.article, y)];
  if (p !== null && p === q) return 'same';
  if (nameRelation(x.name, y.name) !== null || oneBearer(x.name, y.name)) return 'same';
  // A short form that fits several full names: it may be this one.
  return abbreviates(x.name, y.name) || abbreviates(y.name, x.name) ? 'open' : 'other';
}

/** "Bruce M. Ashby" and "Bruce Ashby", "Bill Ashby" and "William R. Ashby": one last name, and one given name in full or in short. */
function oneBearer(a: string, b: string): boolean {
  const [x, y] = [foldName(a).split(' '), foldName(b).split(' ')];
  const [v, w] = [x[0] ?? '', y[0] ?? ''];
  return x.length > 1 && y.length > 1 && x.at(-1) === y.at(-1) && (v === w ? x.length !== y.length : sameGivenName(v, w));
}
