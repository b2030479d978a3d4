import type { Phrase } from '../../../claims/statement.ts';
import { INTRANSITIVE } from '../lexicon/questions.ts';
import { subjectPhrase } from './clause-question.ts';
import { hasOrHave } from './has-or-have.ts';
import { participleOf } from './inflect.ts';

/** Verbs that say too little without the rest of their clause: "Has the decision been taken?" reads well, "been had" does not. */
const LIGHT = /^(?:be|have|do|get|make|give|go|come|let|put|use|keep|see|show|want|need|look|leave|turn|call)$/;

/**
 * "Is the case being heard?" of what is under way, "Have the bodies been recovered?" of what the action befalls, "Has the flight departed?" of who acts; null where no
 * participant is named so that a reader would know it, or the verb alone says too little.
 */
export function progressQuestion(participants: readonly Phrase[], lemma: string, { befalls, done }: { befalls: boolean; done: boolean }): string | null {
  const named = participants.flatMap((p) => subjectPhrase(p) ?? bareNoun(p) ?? []).toSorted((x, y) => x.length - y.length || (x < y ? -1 : 1))[0];
  if (named === undefined || LIGHT.test(lemma) || (!befalls && !INTRANSITIVE.has(lemma))) return null;
  if (!done) return befalls ? `${hasOrHave(named) === 'Have' ? 'Are' : 'Is'} ${named} being ${participleOf(lemma)}?` : null;
  return `${hasOrHave(named)} ${named} ${befalls ? 'been ' : ''}${participleOf(lemma)}?`;
}

/** Why what is done may not be what the other account expects. */
export const progressCaveat = (): string => 'It may have happened between the two reports.';

/** "Contact", "power": a noun that goes without an article. */
const bareNoun = ({ text, name }: Phrase): string | null => (name === null && /^\p{L}{3,}$/u.test(text) && !/s$/.test(text) ? text.toLowerCase() : null);
