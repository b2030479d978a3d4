import type { Phrase, Statement } from '../../claims/statement.ts';
import { TIME_KEYS } from '../../language/en/lexicon/progress.ts';
import { oncePer } from '../../language/once-per.ts';
import type { Side } from '../rule.ts';
import { isDefinite, lemmasOf, themeOf, toldBy } from './told.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';

/** The stage of what is done; planned is 1, under way 2. */
export const DONE = 3;

/** One action as a clause puts it. */
export interface Action {
  /** "progress:theme" of what the action befalls, "progress:agent" of who acts where it befalls nobody. */
  readonly slot: string;
  readonly stage: number;
  readonly participant: Phrase;
  /** Content keys of the clause, words of time aside. */
  readonly keys: readonly string[];
}

/** The action that a statement tells of, planned, under way or done; null where its participant may be anything. */
export function actionOf(side: Side): Action | null {
  const { statement: s } = side;
  // What it befell is one of the two: of most clauses neither can be pointed to.
  if (!(s.subject && isKnown(s.subject)) && !(s.object && isKnown(s.object))) return null;
  const action = s.slot.startsWith('progress:') ? unfinished(s) : s.value.type === 'wording' ? finished(side) : null;
  return action && isKnown(action.participant) ? action : null;
}

const unfinished = (s: Statement): Action | null => (s.subject && s.value.type === 'state' ? { slot: s.slot, stage: s.value.stage ?? 0, participant: s.subject, keys: untimed(s.object?.modifiers ?? []) } : null);

const untimed: (keys: readonly string[]) => readonly string[] = oncePer((keys) => keys.filter((k) => !TIME_KEYS.has(k)));

/** What a past or perfect clause says was done; null for all other clauses. */
export function finished(side: Side): Action | null {
  const { statement: s, article } = side;
  if (s.force !== 'asserted' || s.polarity === 'negative' || !s.verb) return null;
  const verb = (s.sentence < 0 ? article.article.title : article.article.text).slice(s.verb.start, s.verb.end).toLowerCase();
  // A headline puts the past in the present tense.
  if (/^(?:is|are|am|do|does|be|being|can|could|may|might|must|should|would|will)\b|ing$/.test(verb) || (s.sentence >= 0 && (verb === s.verb.lemma || (verb.endsWith('s') && /^\p{L}+s$/u.test(verb))))) return null;
  const told = toldBy(side);
  const participant = told && themeOf(s, told.passive);
  if (!told || told.negative || !participant) return null;
  return { slot: told.passive || s.object ? 'progress:theme' : 'progress:agent', stage: DONE, participant, keys: untimed(lemmasOf(s)) };
}

/** Anything but a pronoun, which may stand for anything. */
export const isNamed = (p: Phrase): boolean => p.name !== null || !isProForm(p.text);

/** Of one number, as far as their words tell: "the game" is none of "the last nine games". A name has none. */
export const ofOneNumber = (p: Phrase, q: Phrase): boolean => p.name !== null || q.name !== null || isPlural(p) === isPlural(q);

const isPlural = ({ text, head }: Phrase): boolean => !text.toLowerCase().endsWith(head) && /s$/.test(text);

/** A name, a noun that the reader can point to, or a plural. */
const isKnown = (p: Phrase): boolean => isNamed(p) && (isDefinite(p) || /s$/.test(p.text));
