import type { Mention } from '../../claims/analysis.ts';
import type { Statement } from '../../claims/statement.ts';
import { foldName } from '../../language/fold-name.ts';
import { memoise } from '../../language/memoise.ts';
import { documentFrequency } from '../../language/en/document-frequency.ts';
import { nameCaveat, nameQuestion, romanisedCaveat, spacingCaveat } from '../../language/en/wording/identity.ts';
import { nameRelation, spacedOtherwise } from '../near-name.ts';
import type { Alignment } from '../align.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { hasBearer, loneSurname, writesInFull } from './lone-surname.ts';

/** Information that the surroundings of two like names must share, in nats: a few ordinary words, or one name beside both. */
const SHARED_BESIDE_A_WORD = 3;
const SHARED_ALONE = 12;
/** The same for a surname that nobody else writes alone, of somebody whom most articles name in full. */
const SHARED_ALONE_OF_MANY = 6;

/** Articles that must write a form before a lone other one counts as a slip of it. */
const MANY = 3;

/**
 * How a name is written. Compares the forms that two articles use where all words but one agree, and a surname that stands alone with a
 * full name. One name in more words than the other ("Sky Mark") is a different account; two romanisations are
 * different accounts where the last word, by which a name is known, is one of those that differ; of a place they are one. Blocks: an article
 * that writes both forms (unless its own is a rare slip), kinds that exclude each other (a person, a place),
 * two known given names or places, surroundings with nothing in common. Gets wrong: two people of one given name and
 * nearly one surname who do the same thing.
 */
export const nameRule: Rule = {
  name: 'identity/name',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'name' ? keysOf(formOf(s)) : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [formOf(a.statement), formOf(b.statement)];
    const found = nameRelation(x, y);
    if (!found) return spacedOtherwise(x, y) ? spacing(a, b) : surnameSlip(a, b, alignment);
    if (!kindsMeet(mentionOf(a), mentionOf(b))) return null;
    if (found.relation === 'same' && spacedOtherwise(x, y)) return spacing(a, b);
    if (found.relation === 'same' || (found.relation === 'romanised' && isStandard(a, b))) return { label: 'agrees', weight: 0.1, caveat: null, supports: true };
    if (found.relation === 'romanised') return { label: 'different', weight: 0.3, caveat: romanisedCaveat() };
    const [v, w] = found.words as [string, string];
    const alone = !x.includes(' ');
    const slips = slip(a, w, y, alignment) || slip(b, v, x, alignment);
    if (!slips && (writes(b, v, x) || writes(a, w, y))) return null;
    if (slips && !alone && foldName(x).split(' ')[0] !== foldName(y).split(' ')[0]) return null;
    const shared = surroundingInformation(a.statement, b.statement);
    if (shared < (alone ? SHARED_ALONE : SHARED_BESIDE_A_WORD)) return null;
    return { label: 'conflict', weight: Math.min(0.85, (slips ? 0.4 : 0.55) + shared / 200), caveat: nameCaveat(found.relation === 'generic') };
  },
  question: (a, b) => nameQuestion(...(formsAsked(a, b).toSorted() as [string, string]), rolesShared(a, b)),
};

/** A name that is one word here and two there ("Sky Mark" / "Skymark"), or has a sign for its "and": two ways to write it, where no article has both. */
function spacing(a: Side, b: Side): Judgement {
  const has = ({ article }: Side, other: Side): boolean => article.analysis.mentions.some((m) => m.names.some((n) => n.toLowerCase() === formOf(other.statement).toLowerCase()));
  const both = has(a, b) || has(b, a);
  return both ? { label: 'agrees', weight: 0.1, caveat: null, supports: true } : { label: 'different', weight: 0.25, caveat: spacingCaveat() };
}

/** A surname that stands alone and its like in a full name. */
function surnameSlip(a: Side, b: Side, alignment: Alignment): Judgement | null {
  const found = loneSurname(a, b);
  if (!found || hasBearer(found) || writes(found.full, found.words[0], found.words[0])) return null;
  const shared = surroundingInformation(a.statement, b.statement);
  const known = alignment.spread(formOf(found.full.statement)) >= MANY && alignment.spread(formOf(found.alone.statement)) === 1;
  if (!writesInFull(found) && shared < (known ? SHARED_ALONE_OF_MANY : SHARED_ALONE)) return null;
  return { label: 'conflict', weight: Math.min(0.85, 0.5 + shared / 200), caveat: nameCaveat(false) };
}

/** The forms that differ: of a full name beside a surname alone, its surname. */
function formsAsked(a: Side, b: Side): string[] {
  const forms = [formOf(a.statement), formOf(b.statement)];
  return loneSurname(a, b) ? forms.map((f) => f.split(/[ -]/).at(-1) ?? f) : forms;
}

const lastWord = (form: string): string => foldName(form).split(' ').at(-1) ?? '';

/** A place that has two names in English, or a name that is known by its last word and differs in a given name only. */
function isStandard(a: Side, b: Side): boolean {
  return lastWord(formOf(a.statement)) === lastWord(formOf(b.statement)) || [a, b].some((side) => mentionOf(side)?.kind === 'place');
}

const formOf = (s: Statement): string => (s.value.type === 'wording' ? s.value.text : '');
const mentionOf = ({ article, statement }: Side): Mention | undefined => article.analysis.mentions[statement.subject?.mention ?? -1];

/** Each word, and the name and its last word by their ends: one edit leaves one of them alone, and a longer name's other words agree anyway. Names come again in each article of an event. */
const keysOf: (form: string) => readonly string[] = memoise((form) => {
  const words = foldName(form).split(' ');
  const telling = words.length > 1 ? words.filter((w) => w.length >= 3) : words;
  const whole = words.join('');
  return [...new Set([...telling.flatMap((w) => (words.length > 1 ? [`word:${w}`] : [])), `start:${whole.slice(0, 3)}`, `start:${(words.at(-1) ?? '').slice(0, 3)}`, `end:${whole.slice(-4)}`])];
});

function kindsMeet(a: Mention | undefined, b: Mention | undefined): boolean {
  const [x, y] = [a?.kind ?? 'other', b?.kind ?? 'other'];
  return x === y || x === 'other' || y === 'other' || (x !== 'person' && y !== 'person');
}

/** Whether an article writes the other side's word in any of its own names: then it knows both, and may mean two things. */
function writes({ article }: Side, word: string, form: string): boolean {
  return article.analysis.mentions.some((m) => writesForm(m, word, form));
}

function writesForm(mention: Mention, word: string, form: string): boolean {
  const whole = foldName(form);
  return mention.names.some((n) => foldName(n) === whole || foldName(n.replace(/['’]s$/, '')).split(' ').includes(word));
}

/**
 * Whether a side that writes both forms slipped: its own form is rare and nobody else's, and the other one is what it writes
 * more often itself, or what most articles write. Then it is no second bearer of a like name.
 */
function slip(side: Side, word: string, form: string, alignment: Alignment): boolean {
  const own = mentionOf(side)?.count ?? 0;
  const others = side.article.analysis.mentions.filter((m, i) => i !== side.statement.subject?.mention && writesForm(m, word, form));
  if (others.length === 0 || own > 2 || alignment.spread(formOf(side.statement)) > 1) return false;
  return alignment.spread(form) >= MANY || (others.every((m) => m.count > own || (m.count === own && alignment.spread(form) > 1)) && others.some((m) => foldName(m.names[0] ?? '') === foldName(form)));
}

/** Information of the words that stand beside two names in both of their articles, in nats. */
export function surroundingInformation(a: Statement, b: Statement): number {
  if (a.value.type !== 'wording' || b.value.type !== 'wording') return 0;
  const other = new Set(b.value.lemmas);
  return a.value.lemmas.reduce((sum, w) => (other.has(w) ? sum - Math.log(documentFrequency(w)) : sum), 0);
}

function rolesShared(a: Side, b: Side): string | null {
  const other = b.statement.subject?.modifiers ?? [];
  return (a.statement.subject?.modifiers ?? []).find((r) => other.includes(r)) ?? null;
}
