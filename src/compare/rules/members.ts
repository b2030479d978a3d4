import type { Statement } from '../../claims/statement.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { foldName } from '../../language/fold-name.ts';
import { pluralOf } from '../../language/en/wording/inflect.ts';
import { doneToQuestion, membersCaveat, namedBesidesQuestion, namedWithQuestion, type Listed } from '../../language/en/wording/members.ts';
import { writesWords } from '../folded-text.ts';
import { forceFit } from '../gates/force.ts';
import { nameRelation } from '../near-name.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { compareText } from '../text-order.ts';

/** Members that two lists must share, before one of them may merely be longer, and names that make an agreement. */
const FEWEST_SHARED = 2;
const FEWEST_AGREED = 3;
/** Information that the sentences around two lists of names must share, in nats. */
const LEAST = 4;
/** The most names that a question holds. */
const MOST_ASKED = 3;

/**
 * Who or what stands in a list. Two lists of names that share two of them, in sentences on one matter, where one holds a name that the other
 * account writes nowhere, and two lists of what was stolen, found or the like that share a thing, where each holds another that the
 * other account writes nowhere (or that share two, where one does): different, since neither need be complete. The same three names or more: agrees.
 * Blocks: other verbs, other times, nothing else told in common around the names. Gets wrong: two deeds of one kind.
 */
export const membersRule: Rule = {
  name: 'members',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'members:name' ? pairsOf(membersOf(s).map(lastWord)) : s.slot === 'members:thing' ? membersOf(s).map((m) => `${s.predicate}:${sameThing(m)}`) : []),
  judge(a, b, { information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.slot !== y.slot || x.polarity !== y.polarity || forceFit(x, y) === 'unreal') return null;
    const named = x.slot === 'members:name';
    if (named && information.common(x.object?.modifiers ?? [], y.object?.modifiers ?? []).weight < LEAST) return null;
    const common = shared(x, y).length;
    if (otherTimes(a, b)) return null;
    if (named && common >= FEWEST_AGREED && isWhole(x, y)) return { label: 'agrees', weight: 0.4, caveat: null };
    const [mine, theirs] = [lacking(a, b).length, lacking(b, a).length];
    return (common >= FEWEST_SHARED ? mine + theirs : mine * theirs) > 0 ? { label: 'different', weight: 0.4, caveat: membersCaveat() } : null;
  },
  question(a, b) {
    const [x, y] = [a.statement, b.statement];
    if (x.slot === 'members:thing') return doneToQuestion(verbOf(x, y), [...shared(x, y), ...shared(y, x)].toSorted(compareText)[0] ?? '');
    const names = asWritten(x, y);
    return isWhole(x, y) ? namedWithQuestion(names.toSorted((p, q) => q.length - p.length || compareText(p, q))[0] ?? '', kindOf(a, b)) : namedBesidesQuestion(names.slice(0, MOST_ASKED), kindOf(a, b));
  },
};

const membersOf = (s: Statement): readonly string[] => (s.value.type === 'named' ? s.value.phrase.modifiers : []);
const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

/** Whether two members are one: names with one last word, nouns for one thing. */
const isOne = (slot: string, p: string, q: string): boolean => (slot === 'members:name' ? lastWord(p) === lastWord(q) : sameThing(p) === sameThing(q));

/** The same, where a name may also be spelled otherwise. */
const mayBeOne = (slot: string, p: string, q: string): boolean => isOne(slot, p, q) || (slot === 'members:name' && nameRelation(p, q) !== null);

/** The members of both lists, as the first writes them. */
const shared = (x: Statement, y: Statement): string[] => membersOf(x).filter((p) => membersOf(y).some((q) => isOne(x.slot, p, q)));

/** Whether the sentences tell of two times. Where something is goes with when: of places, a time that one sentence alone gives may be another. */
function otherTimes(a: Side, b: Side): boolean {
  const [p, q] = [a.statement.scope.period, b.statement.scope.period];
  return p !== q && ((p !== undefined && q !== undefined) || kindOf(a, b) === 'place');
}

/** Whether two lists have the same members. */
const isWhole = (x: Statement, y: Statement): boolean => shared(x, y).length === membersOf(x).length && shared(y, x).length === membersOf(y).length;

/** The members of the first side's list that the other list has under no name and the other account writes nowhere. */
function lacking({ statement: x }: Side, { article, statement: y }: Side): string[] {
  return membersOf(x).filter((p) => !membersOf(y).some((q) => mayBeOne(x.slot, p, q)) && !(x.slot === 'members:name' ? [lastWord(p)] : [p, pluralOf(p)]).some((form) => writesWords(article, form)));
}

/** Pairs of names, whatever their order. */
function pairsOf(names: readonly string[]): string[] {
  const sorted = [...new Set(names)].toSorted();
  return sorted.flatMap((v, i) => sorted.slice(i + 1).map((w) => `${v}+${w}`));
}

/** The names that both lists hold, as the fuller of the two writes each. */
function asWritten(x: Statement, y: Statement): string[] {
  const [p, q] = [x, y].map((s) => (s.value.type === 'named' ? s.value.phrase.text.split('\n') : [])) as [string[], string[]];
  return p.flatMap((own) => {
    const other = q.find((o) => isOne(x.slot, foldName(own), foldName(o)));
    return other === undefined ? [] : [[own, other].toSorted((v, w) => w.length - v.length || compareText(v, w))[0] as string];
  }).toSorted(compareText);
}

/** What the shared names are, where the accounts know nothing else of any of them. */
function kindOf(a: Side, b: Side): Listed {
  const kinds = new Set([[a, b], [b, a]].flatMap(([one, other]) => shared((one as Side).statement, (other as Side).statement).map((name) => (one as Side).article.analysis.mentions.find((m) => m.names.some((n) => foldName(n) === name))?.kind)));
  kinds.delete(undefined);
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'person' || kind === 'place') ? kind : 'other';
}

/** The verb of two lists of things; of two for one deed, the first by their letters. */
const verbOf = (x: Statement, y: Statement): string => [x, y].flatMap(({ verb }) => verb?.lemma ?? []).toSorted(compareText)[0] ?? '';
