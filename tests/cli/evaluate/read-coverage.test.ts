import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/cli/input-error.ts';
import { evaluateOptions } from '../../../src/cli/evaluate/options.ts';
import { readCoverage } from '../../../src/cli/evaluate/read-coverage.ts';
import { libraryOf } from '../support/ferry.ts';
import { workplace } from '../support/workplace.ts';

const place = workplace();

function folder(event: object, annotation: object): string {
  for (const name of ['events', 'ann']) mkdirSync(place.path(name), { recursive: true });
  place.write('events/1.json', JSON.stringify(event));
  place.write('ann/1.json', JSON.stringify(annotation));
  return place.path('.');
}
const EVENT = { event: 1, docs: [{ id: 'a', title: 'T', text: 'Some text.' }] };
const ANNOTATION = { event: 1, questions: [] };

describe('readCoverage', () => {
  it('takes the articles of the events where there is no library', async () => {
    const { articles, events } = await readCoverage(folder(EVENT, ANNOTATION));
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(events.map(({ event }) => event)).toEqual(['1']);
  });

  it('takes the library where there is one', async () => {
    const coverage = folder(EVENT, ANNOTATION);
    place.write('library.json', libraryOf([...EVENT.docs, { id: 'b', title: 'U', text: 'More.' }]));
    expect((await readCoverage(coverage)).articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('names the file and the place of what is wrong', async () => {
    const coverage = folder(EVENT, { event: 1, questions: [{ id: 'q', kind: 'time', question: '?', answers: [], relations: [{ a: 0, b: 1, relation: 'alike' }] }] });
    await expect(readCoverage(coverage)).rejects.toThrow(/ann\/1\.json: questions\.0\.relations\.0\.relation/);
  });

  it('refuses a folder without events', async () => {
    await expect(readCoverage(place.path('none'))).rejects.toThrow(InputError);
  });
});

describe('evaluateOptions', () => {
  it('reads folder, events and split', () => {
    expect(evaluateOptions(['dir', '--events', '4, 5', '--tuned', '4', '--list'])).toEqual({ folder: 'dir', events: new Set(['4', '5']), tuned: new Set(['4']), list: true });
    expect(evaluateOptions(['dir'])).toEqual({ folder: 'dir', events: null, tuned: null, list: false });
  });

  it.each([[[]], [['a', 'b']], [['dir', '--events', ',']], [['dir', '--what']]])('refuses %j', (argv) => {
    expect(() => evaluateOptions(argv)).toThrow(InputError);
  });
});
