import * as v from 'valibot';
import { AnnotationFile, EventFile } from '../../../src/cli/evaluate/annotation.ts';
import { scoreResult, type Score } from '../../../src/cli/evaluate/score.ts';
import type { CrossCheckResult } from '../../../src/compare/cross-check-result.ts';
import type { Answer, Finding, Label } from '../../../src/compare/finding.ts';

/** Three short articles on one event, and what is annotated in them. */
export const EVENTS = v.parse(v.array(EventFile), [
  {
    event: 1,
    docs: [
      { id: 'a', title: 'Bridge shut', text: 'The bridge shut at noon. Four cars were damaged. The mayor blamed the wind.' },
      { id: 'b', title: 'Crossing closed', text: 'The crossing closed at two in the afternoon. Four cars had dents. Gusts were to blame, an engineer said.' },
      { id: 'c', title: 'Bridge open', text: 'The bridge has reopened. Six cars were damaged in all.' },
    ],
  },
  { event: '2', docs: [{ id: 'd', title: 'Other', text: 'A school opened.' }] },
]);
export const ANNOTATIONS = v.parse(v.array(AnnotationFile), [
  {
    event: 1,
    questions: [
      {
        id: 'q1', kind: 'time', question: 'When did the bridge close?',
        answers: [{ doc: 'a', quote: 'The bridge shut at noon.', value: 'noon' }, { doc: 'b', quote: 'The crossing closed at two in the afternoon.', value: '2 p.m.' }],
        relations: [{ a: 0, b: 1, relation: 'conflict' }],
      },
      {
        id: 'q2', kind: 'count', question: 'How many cars were damaged?',
        answers: [{ doc: 'a', quote: 'Four cars were damaged.', value: '4' }, { doc: 'b', quote: 'Four cars had dents.', value: '4' }, { doc: 'c', quote: 'Six cars were damaged in all.', value: '6' }],
        relations: [{ a: 0, b: 1, relation: 'agree' }, { a: 0, b: 2, relation: 'update' }, { a: 1, b: 2, relation: 'update' }],
      },
    ],
    traps: [{ kind: 'cause', a: { doc: 'a', quote: 'The mayor blamed the wind.' }, b: { doc: 'b', quote: 'Gusts were to blame, an engineer said.' }, why: 'same cause' }],
  },
]);

const answer = (article: string, group: number, quote: string): Answer => ({
  article, group, quote, span: { start: 0, end: quote.length }, inTitle: false, value: quote, by: null, force: 'asserted', superseded: false,
});

/** A finding with the given label over [article, group, quotation]. */
export function findingOf(label: Label, ...answers: readonly (readonly [article: string, group: number, quote: string])[]): Finding {
  return {
    id: `${label} ${answers.join()}`, label, kind: 'time', question: 'When?', answers: answers.map((parts) => answer(...parts)), origins: 1, sourcing: null, rule: 'test', caveat: null, weight: 1,
  };
}

/** The score of some findings and links over the small coverage. */
export function scoreOf(findings: readonly Finding[], links: CrossCheckResult['links'] = []): Score {
  return scoreResult({ links, origins: [], findings, notCompared: [] }, EVENTS, ANNOTATIONS);
}
