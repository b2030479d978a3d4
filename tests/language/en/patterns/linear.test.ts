import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as closedClass from '../../../../src/language/en/lexicon/closed-class.ts';
import * as reporting from '../../../../src/language/en/lexicon/reporting.ts';
import * as change from '../../../../src/language/en/lexicon/change.ts';

const FOLDER = new URL('../../../../src/language/en/patterns/', import.meta.url);
const patterns = await Promise.all(readdirSync(fileURLToPath(FOLDER)).map(async (file): Promise<[string, unknown]> => [file, await import(fileURLToPath(new URL(file, FOLDER)))]));
const MODULES: Record<string, unknown> = { ...Object.fromEntries(patterns), 'closed-class': closedClass, reporting, change };

/** Regular expressions that a value holds, at any depth of lists. */
function regexesIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  return Array.isArray(value) ? value.flatMap(regexesIn) : [];
}
const ALL = Object.entries(MODULES).flatMap(([file, module]) =>
  Object.entries(module as Record<string, unknown>).flatMap(([name, value]) => regexesIn(value).map((regex, i) => [`${file.split('/').at(-1)} ${name} ${i}`, regex] as const)));

/** Every literal word of a pattern over and over, and what commonly makes patterns backtrack. */
function hostileTo(regex: RegExp): string[] {
  const words = [...new Set(regex.source.match(/[a-z]{2,}/gi) ?? [])].slice(0, 40);
  const fillers = [' ', 'a', '1', '-', ', ', '’', ' the ', ' a.', '1,', 'of the '];
  return [...fillers.map((f) => f.repeat(Math.ceil(50_000 / f.length))), words.join(' ').repeat(Math.ceil(50_000 / (words.join(' ').length + 1))), ...words.map((w) => `${w} `.repeat(500))];
}

/** The time limit of the runner guards these: a pattern that backtracks without end would exceed it. */
describe('patterns of English', () => {
  it('are there to be tried', () => expect(ALL.length).toBeGreaterThan(20));

  it.each(ALL)('%s ends on hostile text', (_, regex) => {
    for (const text of hostileTo(regex)) {
      const found = regex.global ? text.match(regex) : regex.exec(text);
      expect((found?.slice(0, 50) ?? []).every((match) => match === undefined || text.includes(match))).toBe(true);
    }
  });
});
