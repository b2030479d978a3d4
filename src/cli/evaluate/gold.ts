import { compareText } from '../../compare/text-order.ts';
import type { AnnotationFile, EventFile, Relation } from './annotation.ts';
import { groupBy } from '../../claims/group-by.ts';
import { fold } from './same-statement.ts';

type Question = AnnotationFile['questions'][number];
type AnnotatedAnswer = Question['answers'][number];
type Trap = AnnotationFile['traps'][number];

/** A question that articles of one event answer. */
export interface GoldQuestion {
  /** Event and question, "4/q2". */
  readonly id: string;
  readonly event: string;
  readonly kind: string;
  readonly question: string;
  readonly answers: readonly AnnotatedAnswer[];
}

/** Two answers to one question and how they stand to each other. */
export interface GoldPair {
  readonly question: GoldQuestion;
  readonly relation: Relation;
  readonly debatable: boolean;
  readonly x: AnnotatedAnswer;
  readonly y: AnnotatedAnswer;
}

/** A pair of statements that looks contradictory and is not. */
export interface GoldTrap extends Trap {
  readonly id: string;
  readonly event: string;
}

/** The annotation, arranged for scoring. */
export interface Gold {
  readonly pairs: readonly GoldPair[];
  readonly traps: readonly GoldTrap[];
  /** Annotated pairs that two articles hold. */
  between(a: string, b: string): readonly GoldPair[];
  /** Annotated event of an article; null where its event is not scored. */
  eventOf(article: string): string | null;
  /** Whether a quotation stands in an article's title or text. */
  holds(article: string, quote: string): boolean;
}

/** One key for two articles, whichever comes first. */
export const pairKey = (a: string, b: string): string => (compareText(a, b) < 0 ? `${a}|${b}` : `${b}|${a}`);

/** Arranges annotations for scoring. Answers whose quotation stands in neither title nor text cannot be met and are left out. */
export function goldOf(events: readonly EventFile[], annotations: readonly AnnotationFile[]): Gold {
  const texts = new Map(events.flatMap(({ docs }) => docs.map((doc) => [doc.id, `${fold(doc.title)} \u0000 ${fold(doc.text)}`] as const)));
  const holds = (article: string, quote: string): boolean => texts.get(article)?.includes(fold(quote)) ?? false;
  const scored = new Set(annotations.map(({ event }) => event));
  const eventOf = new Map(events.filter(({ event }) => scored.has(event)).flatMap(({ event, docs }) => docs.map(({ id }) => [id, event] as const)));
  const pairs = annotations
    .flatMap(({ event, questions }) => questions.flatMap((question) => pairsOf(event, question)))
    .filter(({ x, y }) => holds(x.doc, x.quote) && holds(y.doc, y.quote));
  const byArticles = groupBy(pairs, ({ x, y }) => pairKey(x.doc, y.doc));
  return {
    pairs,
    traps: annotations.flatMap(({ event, traps }) => traps.map((trap, index) => ({ ...trap, event, id: `${event}/trap ${index + 1}` }))),
    between: (a, b) => byArticles.get(pairKey(a, b)) ?? [],
    eventOf: (article) => eventOf.get(article) ?? null,
    holds,
  };
}

function pairsOf(event: string, { id, kind, question, answers, relations }: Question): GoldPair[] {
  const gold: GoldQuestion = { id: `${event}/${id}`, event, kind, question, answers };
  return relations.flatMap(({ a, b, relation, debatable }) => {
    const [x, y] = [answers[a], answers[b]];
    return x && y ? [{ question: gold, relation, debatable, x, y }] : [];
  });
}
