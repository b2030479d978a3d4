import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ShownFinding } from './popup/shown-findings.ts';

/** Ids of the two annotated articles on one event, the one that is saved first. */
export const SEEDS = ['seed-000', 'seed-004'] as const;

/** The parts of the scorer's report that are asked for. */
export interface Score {
  readonly conflict: { readonly precision: number | null; readonly recall: number | null };
  readonly different: { readonly shown: number };
  readonly agrees: { readonly recall: number | null; readonly goldQuestions: number };
  readonly anyDifference: { readonly surfaced: number | null };
  readonly traps: { readonly hit: number };
  readonly faults: Readonly<Record<string, number>>;
}

/** Folder with the evaluation data: SECOND_SOURCE_SHARED, or "shared" beside the repository; null where it is not there. */
export function evaluationFolder(): string | null {
  const folder = resolve(process.env['SECOND_SOURCE_SHARED'] ?? '../shared', 'eval');
  return existsSync(join(folder, 'seeds', 'pages')) ? folder : null;
}

/** The page of one seed article as its outlet served it. */
export function seedPage(folder: string, id: string): string {
  return readFileSync(join(folder, 'seeds', 'pages', `${id}.html`), 'utf8');
}

/** Scores what the popup shows over article `page`, with `saved` in the library, against the annotations. */
export function score(folder: string, findings: readonly ShownFinding[], page: string, saved: string, report: string): Score {
  const result = {
    links: [{ a: page, b: saved, relation: 'same-event' }],
    findings: findings.map((finding) => ({
      label: finding.label,
      kind: '',
      question: finding.question,
      caveat: finding.caveat,
      answers: finding.sides.flatMap((side, group) =>
        side.map((voice) => ({ article: voice.place === 'page' ? page : saved, group, quote: voice.quote, value: '', by: null })),
      ),
    })),
  };
  mkdirSync('build/seeds', { recursive: true });
  const file = resolve('build/seeds', `${report}.json`);
  writeFileSync(file, JSON.stringify(result, null, 1));
  const gold = join(folder, 'seeds');
  const told = execFileSync(process.execPath, [join(folder, 'score.mjs'), '--result', file, '--gold', gold, '--json'], { encoding: 'utf8' });
  return JSON.parse(told) as Score; // the shape that the scorer prints
}
