import * as v from 'valibot';

const Text = v.nullish(v.string(), '');
const EventId = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** One event's articles: `events/N.json`. */
export const EventFile = v.object({
  event: EventId,
  /** False where a cluster turned out to hold articles on several events: none of its pairs belong together. */
  same_event: v.optional(v.boolean(), true),
  docs: v.array(v.object({ id: v.string(), url: Text, title: Text, publisher: v.nullish(v.string(), null), published: v.nullish(v.string(), null), text: Text })),
});

/** How two answers to one question stand to each other. */
export const RELATIONS = ['agree', 'conflict', 'update', 'different'] as const;

const AnswerEntry = v.object({ doc: v.string(), quote: v.string(), value: Text });
const RelationEntry = v.object({
  /** Indices in the question's answers. */
  a: v.pipe(v.number(), v.integer()),
  b: v.pipe(v.number(), v.integer()),
  relation: v.picklist(RELATIONS),
  /** Right when shown as a conflict, and no miss when not. */
  debatable: v.optional(v.boolean(), false),
});
const TrapSide = v.object({ doc: v.string(), quote: v.string() });

/** What was found in one event's articles by hand: `ann/N.json`. */
export const AnnotationFile = v.object({
  event: EventId,
  questions: v.array(
    v.object({ id: v.string(), kind: v.string(), question: v.string(), answers: v.array(AnswerEntry), relations: v.optional(v.array(RelationEntry), []) }),
  ),
  /** Pairs that look contradictory and are not. */
  traps: v.optional(v.array(v.object({ a: TrapSide, b: TrapSide, why: Text, kind: v.optional(v.string()) })), []),
  /** Articles that are not about the event though they were filed under it. */
  off_event: v.optional(v.array(v.string()), []),
});

export type EventFile = v.InferOutput<typeof EventFile>;
export type AnnotationFile = v.InferOutput<typeof AnnotationFile>;
export type Relation = (typeof RELATIONS)[number];
