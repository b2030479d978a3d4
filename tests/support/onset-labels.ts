import { onsetRule } from '../../src/compare/rules/onset.ts';
import { analysed } from './analysed.ts';
import { judged } from './judged.ts';

/** An account of a change, another account of it, and what the change is about. */
export type OnsetPair = readonly [subject: string, one: string, two: string];

/** What the onset rule says of two texts that were published on the same day, strongest first; empty where it is silent. */
export function onsetLabels(one: string, two: string): string[] {
  const labels = judged(onsetRule, analysed('a', one), analysed('b', two)).map((e) => e.judgement.label);
  return [...new Set(labels)].toSorted((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y));
}

const ORDER = ['conflict', 'different', 'changed', 'agrees'];
