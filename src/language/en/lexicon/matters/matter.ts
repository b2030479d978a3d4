import type { Kind } from '../../../../claims/statement.ts';

/**
 * A question that news of one sort keeps asking and that has a few answers which exclude each other, with the words that give
 * each of them. Two accounts share none of those words, so that nothing but the question joins them.
 */
export interface Matter {
  readonly id: string;
  readonly kind: Kind;
  /** As a reader would ask it; "{who}" stands for the person, "{what}" for the thing. */
  readonly question: string;
  /** One per answer, phrases a line (phrases.ts); where two match, the longer one counts. */
  readonly answers: readonly string[];
  /** What it is asked of: the event has one answer, each person has one, or each thing. */
  readonly of: 'event' | 'person' | 'thing';
  /** Words, by their beginnings, of which one of the two articles must hold one: elsewhere the phrases mean other things. */
  readonly within?: string;
  /** The answers are stages: a later account may have come to a later one. */
  readonly runs?: true;
  /** The answers may both hold, each of a part or as somebody sees it: never a conflict. */
  readonly soft?: true;
  /** Tells of years before the event. */
  readonly past?: true;
}
