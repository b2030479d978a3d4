import * as v from 'valibot';
import type { Analysis } from '../../claims/analysis.ts';
import { LIMITS } from '../limits.ts';

const text = (most = 20_000) => v.pipe(v.string(), v.maxLength(most));
const list = <Item>(item: v.GenericSchema<unknown, Item>, most = 20_000) => v.pipe(v.array(item), v.maxLength(most));
const whole = v.pipe(v.number(), v.safeInteger());
const number = v.pipe(v.number(), v.finite());
/** Epoch milliseconds: days before and after are dates too. */
const moment = v.pipe(number, v.minValue(-8e15), v.maxValue(8e15));
const offset = v.pipe(whole, v.minValue(0), v.maxValue(LIMITS.text));
const span = { start: offset, end: offset };
const inOrder = v.check<{ readonly start: number; readonly end: number }, string>(({ start, end }) => start <= end, 'a span that ends before it begins');
const spanned = v.pipe(v.strictObject(span), inOrder);

const phrase = v.strictObject({
  text: text(), head: text(), modifiers: list(text(), 500), name: v.nullable(text()), mention: v.nullable(offset), inherited: v.exactOptional(v.boolean()),
});
const value = v.variant('type', [
  v.strictObject({
    type: v.literal('quantity'), low: number, high: v.nullable(number), exact: v.boolean(), unit: text(200),
    stated: v.exactOptional(number), step: v.exactOptional(number),
    approximation: v.exactOptional(v.picklist(['at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'about', 'range', 'vague'])),
  }),
  v.strictObject({
    type: v.literal('time'), from: v.nullable(moment), to: v.nullable(moment),
    grain: v.picklist(['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'year', 'decade']),
    floating: v.nullable(text(200)), relative: v.boolean(),
  }),
  v.strictObject({ type: v.literal('named'), phrase }),
  v.strictObject({ type: v.literal('state'), family: text(200), side: v.picklist([1, -1]), stage: v.nullable(number) }),
  v.strictObject({ type: v.literal('wording'), text: text(), lemmas: list(text(200)) }),
]);
const scope = v.strictObject({
  place: v.exactOptional(text()), period: v.exactOptional(text()), population: v.exactOptional(text()),
  part: v.exactOptional(v.picklist(['part', 'total'])), basis: v.exactOptional(text()),
});
const statement = v.strictObject({
  kind: v.picklist(['time', 'onset', 'duration', 'count', 'money', 'percent', 'rank', 'place', 'actor', 'identity', 'status', 'negation', 'cause', 'quotation', 'outlook']),
  slot: text(), predicate: v.nullable(text()), subject: v.nullable(phrase), object: v.nullable(phrase), value,
  cardinality: v.picklist(['single', 'moving', 'list']), scope, polarity: v.picklist(['positive', 'negative']),
  force: v.picklist(['asserted', 'hedged', 'forecast', 'conditional', 'denied']), speaker: v.nullable(text()),
  order: v.nullable(v.picklist(['initial', 'latest', 'corrected'])), sentence: v.pipe(whole, v.minValue(-1)),
  clause: spanned, words: spanned, verb: v.exactOptional(v.strictObject({ ...span, lemma: text() })),
  asked: v.exactOptional(v.strictObject({ subject: spanned, name: v.nullable(text()), lower: v.boolean(), auxiliary: text(), verb: list(text(), 500), rest: list(spanned, 500) })),
});
const terms = list(v.strictTuple([text(LIMITS.termLength), v.pipe(number, v.gtValue(0))]), LIMITS.terms);

/** An analysis as the present version makes it: every field, and no other, so that one of another version is told at once. */
const FORM: v.GenericSchema<unknown, Analysis> = v.strictObject({
  version: v.pipe(whole, v.minValue(0)),
  sentences: list(spanned),
  mentions: list(v.strictObject({ kind: v.picklist(['person', 'organisation', 'place', 'other']), names: list(text(), 500), roles: list(text(), 500), count: number })),
  statements: list(statement),
  terms,
  eventDays: list(moment, 500),
  topic: v.strictObject({ lead: terms, actors: list(offset), places: list(offset), ordinals: list(text(200), 500) }),
  fingerprints: list(number),
  sources: v.strictObject({ outlets: list(text(), 500), quotes: list(v.strictObject({ speaker: text(), marks: list(number) }), 5000) }),
});

/** Whether an analysis points at nothing that its article lacks. */
function liesWithin(analysis: Analysis, { title, text: words }: { readonly title: string; readonly text: string }): boolean {
  const mentions = analysis.mentions.length;
  const known = (mention: number | null | undefined): boolean => mention == null || mention < mentions;
  return analysis.sentences.every(({ end }) => end <= words.length)
    && [...analysis.topic.actors, ...analysis.topic.places].every(known)
    && analysis.statements.every(({ sentence, clause, words: said, subject, object }) => {
      const end = sentence === -1 ? title.length : words.length;
      return sentence < analysis.sentences.length && clause.end <= end && said.end <= end && known(subject?.mention) && known(object?.mention);
    });
}

/** Whether an analysis is one of its article, whole as the present version makes it, wherever it came from; takes some half a millisecond. */
export function hasForm(given: unknown, article: { readonly title: string; readonly text: string }): given is Analysis {
  const read = v.safeParse(FORM, given, { abortEarly: true });
  return read.success && liesWithin(read.output, article);
}
