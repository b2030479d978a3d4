import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../../../src/claims/text/attribution.ts';
import { sentenceOf } from '../../support/reading.ts';

const speakers = (text: string): (string | null)[] => attributionsIn(sentenceOf(text)).map((a) => a.speaker);
const verbs = (text: string): (string | null)[] => attributionsIn(sentenceOf(text)).map((a) => a.verb);

describe('attributions', () => {
  it.each([
    ['before the words', 'The mayor said the bridge was safe.', 'The mayor'],
    ['behind them', 'The bridge was safe, the mayor said.', 'the mayor'],
    ['inverted', '“The bridge is safe,” said Carla Venn.', 'Carla Venn'],
    ['with a chain', '“The bridge is safe,” said the head of the board.', 'the head of the board'],
    ['to a listener', 'The mayor told reporters that the bridge was safe.', 'The mayor'],
    ['behind an age and a description', 'Carla Venn, 30, a passenger, said the ferry turned too fast.', 'Carla Venn'],
    ['behind brackets', 'The Harbour Safety Board (HSB) said the ferry was overloaded.', 'The Harbour Safety Board'],
    ['by "according to"', 'The bridge was safe, according to the county engineer.', 'the county engineer'],
    ['behind a description with a name', '“The bridge is safe,” the county engineer, Carla Venn, said.', 'Carla Venn'],
    ['inverted, behind one of several', '“The bridge is safe,” said one of the welders, Carla Venn, 30.', 'Carla Venn'],
    ['by any verb behind a quotation that a comma leaves open', '“The bridge shook,” fumed Carla Venn, a commuter.', 'Carla Venn'],
    ['by such a verb behind its subject', '“The bridge shook,” she grumbled at the toll booth.', 'she'],
    ['with a noun that could be a verb', '“The bridge held,” said launch director Carla Venn.', 'launch director Carla Venn'],
    ['by a nationality', '“The pitch was wet,” the South African told reporters.', 'the South African'],
  ])('%s', (_, text, speaker) => expect(speakers(text)).toEqual([speaker]));

  it('are of the one who quotes before the ones quoted', () => {
    expect(speakers('“The mayor told me that the bridge was shut,” said Carla Venn.')[0]).toBe('Carla Venn');
  });

  it('keep the verb, and none for "according to"', () => {
    expect(verbs('The mayor denied that the bridge was shut.')).toEqual(['deny']);
    expect(verbs('The bridge was shut, according to the mayor.')).toEqual([null]);
  });

  it.each([
    ['no reporting verb', 'The mayor crossed the bridge.'],
    ['an infinitive', 'The mayor declined to say who had paid.'],
    ['a passive', 'The bridge was said to be safe.'],
    ['a verb behind a quotation that is closed', '“The bridge shook.” She walked home.'],
    ['a happening that speaks', 'The yard suffered a fall and a sharp drop reported losses had doubled.'],
    ['the speaker within a quotation', '“I think the bridge was shut.”'],
    ['a time that speaks', 'Two days later reported losses had doubled.'],
  ])('are none: %s', (_, text) => expect(speakers(text)).toEqual([]));
});
