import { familyById } from '../lexicon/predicates.ts';
import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, invertedClause, subjectOf } from './clause-question.ts';

/** "Why was the flight cancelled?" from the clause of one side. */
export function causeQuestion({ source, statement }: { source: string; statement: Statement }): string {
  const effectFirst = statement.verb !== undefined && statement.words.start > statement.verb.end;
  if (effectFirst && statement.verb) {
    const upToCause = { ...statement, clause: { start: statement.clause.start, end: statement.words.start } };
    const clause = invertedClause(source.slice(0, statement.words.start).replace(/\s+(?:because of|because|due to|owing to|thanks to|as a result of|in response to)\s*$/i, ''), upToCause, null);
    if (clause !== null) return asQuestion(`why ${clause.replace(/\s+(?:because of|because|due to|owing to|thanks to|as a result of|in response to|by|on|to|from)$/i, '')}`);
  }
  const effect = statement.verb ? source.slice(statement.verb.end, statement.clause.end).split(/[,;:—–()“”".]/)[0]?.trim() : '';
  if (effect && !effectFirst && /^(?:the|a|an|its|his|her|their|this)\b/i.test(effect) && effect.split(/\s+/).length <= 12) return `What caused ${effect.charAt(0).toLowerCase()}${effect.slice(1)}?`;
  const about = statement.subject?.name ?? subjectOf(statement);
  return about === null ? 'What was the cause?' : `What is given as the cause by those who speak of ${about}?`;
}

/** Why two causes of one event may both stand. */
export const causeCaveat = (): string => 'One event can have more than one cause.';

/** "Which came first, the explosion or the fire?" from the families of two happenings. */
export const reversalQuestion = (families: readonly string[]): string => `Which came first, ${families.map((f) => `the ${familyById(f)?.nouns[f === 'strike-storm' ? 1 : 0] ?? f}`).join(' or ')}?`;

/** Why both orders may hold. */
export const reversalCaveat = (): string => 'Each may speak of another stage of one chain.';
