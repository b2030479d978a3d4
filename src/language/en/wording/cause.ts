import { familyById } from '../lexicon/predicates.ts';
import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, askedSubject, invertedClause } from './clause-question.ts';

/** Verbs whose passive only says that there was a cause ("was caused by", "is blamed on"). */
const CAUSES: ReadonlySet<string> = new Set(['cause', 'trigger', 'spark', 'prompt', 'blame', 'attribute', 'result', 'stem']);
const OPENS_NOUN = /^(?:the|an?|its|his|her|their)\b/i;

/** "Why was the flight cancelled?", "What caused the crash?" from the clause of one side; null where it makes none. */
export function causeQuestion({ source, statement }: { source: string; statement: Statement }): string | null {
  // "Because of fog, the flight was cancelled": the cause stands before the whole clause that tells the effect.
  const apart = statement.asked !== undefined && statement.words.end <= statement.asked.subject.start;
  if (statement.verb !== undefined && (apart || statement.words.start > statement.verb.end)) {
    if (statement.asked && CAUSES.has(statement.verb?.lemma ?? '')) return `What caused ${askedSubject(source, statement.asked)}?`;
    const clause = invertedClause({ source, statement });
    return clause === null ? null : asQuestion(`why ${clause}`);
  }
  const effect = statement.verb ? source.slice(statement.verb.end, statement.clause.end).split(/[,;:—–()“”".]|\b(?:that|which|who|when|where|and|but)\b/)[0]?.trim() ?? '' : '';
  const bare = effect.replace(/^(?:to|in)\s+/, '');
  return OPENS_NOUN.test(bare) && bare.split(/\s+/).length <= 10 ? `What led to ${bare.charAt(0).toLowerCase()}${bare.slice(1)}?` : null;
}

/** Why two causes of one event may both stand. */
export const causeCaveat = (): string => 'One event can have more than one cause.';

/** "Which came first, the explosion or the fire?" from the families of two happenings. */
export const reversalQuestion = (families: readonly string[]): string => `Which came first, ${families.map((f) => `the ${familyById(f)?.nouns[f === 'strike-storm' ? 1 : 0] ?? f}`).join(' or ')}?`;

/** Why both orders may hold. */
export const reversalCaveat = (): string => 'Each may speak of another stage of one chain.';
