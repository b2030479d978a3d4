import { SUBORDINATORS } from '../../../language/en/lexicon/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import type { Clause } from '../clause.ts';
import type { Sentence } from '../document.ts';

/** Subordinators that are prepositions, too: "since 2019" opens no clause. */
const ALSO_PREPOSITIONS = new Set(['since', 'after', 'before', 'until', 'as', 'once']);

/** Words that open what a verb says or knows: without it the verb says nothing. */
const COMPLEMENT = /^(?:that|what|how|why|whether|if|which|who|where)$/;

/** A participle between a preposition and its noun: "by falling trees". */
const isModifier = (tokens: readonly Token[], i: number): boolean => tokens[i]?.pos === 'VERB' && /(?:ing|ed|en)$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.pos === 'ADP' && tokens[i + 1]?.pos === 'NOUN';

/** The first token behind `from` that is no longer of the clause, and whether another clause begins there. */
export function clauseStop(sentence: Sentence, clause: Clause, from: number): { readonly at: number; readonly by: 'mark' | 'clause' } {
  const { tokens } = sentence;
  const next = sentence.clauses.filter((c) => c.verb.first >= from);
  for (let i = from; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (/^(?:[,;:—–()“”"….!?[\]|]|\.\.\.)$/.test(t.text)) return { at: i, by: 'mark' };
    if (subordinates(tokens, i)) return { at: i, by: i === from && COMPLEMENT.test(t.lower) ? 'clause' : 'mark' };
    if (isModifier(tokens, i)) continue;
    const other = next.find((c) => c.verb.first === i);
    if (other && other.verb.form !== 'infinitive') return { at: subjectStart(sentence, clause, from, i), by: 'clause' };
    if (t.pos === 'CCONJ' && joinsClauses(tokens, next, i)) return { at: i, by: i === from ? 'clause' : 'mark' };
  }
  return { at: tokens.length, by: 'mark' };
}

function subordinates(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (/^(?:what|how|why|than)$/.test(t.lower)) return true;
  return SUBORDINATORS.has(t.lower) && t.pos !== 'ADP' && !(ALSO_PREPOSITIONS.has(t.lower) && tokens[i + 1]?.pos === 'NUM');
}

/** A verb behind the conjunction, with no comma between, belongs to a second clause. */
function joinsClauses(tokens: readonly Token[], next: readonly Clause[], at: number): boolean {
  return next.some((c) => c.verb.first > at && c.verb.form !== 'infinitive' && !tokens.slice(at, c.verb.first).some((t) => t.text === ','));
}

/** Where the subject of the verb at `verb` begins, when it stands between that verb and `from`; else the verb itself. */
function subjectStart(sentence: Sentence, clause: Clause, from: number, verb: number): number {
  const { tokens, phrases } = sentence;
  const np = phrases.find((p) => p.last === verb - 1 && p.first >= from);
  if (!np || np === clause.object && /(?:ed|en|ing)$/.test(tokens[verb]?.lower ?? '')) return verb;
  // "the missile the leader ordered": the name or noun phrase right before a finite verb is its subject.
  const names = tokens.slice(np.first, np.last + 1).findLastIndex((t) => t.pos !== 'PROPN');
  const name = np.first + names + 1;
  if (names >= 0 && name <= np.last && tokens[name - 1]?.pos === 'NOUN') return name;
  const clausal = np.preposition === null ? np !== clause.object : /^(?:after|before|as|until|since|with)$/.test(np.preposition);
  return clausal ? np.first : verb;
}
