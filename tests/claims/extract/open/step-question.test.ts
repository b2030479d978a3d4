import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const steps = (text: string): string[] => statementsOf(text).filter((s) => /^open:(?:leave|run|apologise)$/.test(s.slot)).map((s) => `${s.predicate ?? ''} ${s.polarity === 'positive' ? 'taken' : s.order === 'initial' ? 'open' : 'refused'} ${s.subject?.name ?? ''}`);

describe('a step that somebody takes', () => {
  it.each([
    ['Health minister Lena Ortiz said she will not resign over the leak.', 'leave refused Lena Ortiz'],
    ['Coach Marcus Bell has ruled out quitting.', 'leave refused Marcus Bell'],
    ['Chief executive Dan Roche resisted growing calls to step down.', 'leave refused Dan Roche'],
    ['Lena Ortiz spoke after the vote. “I have never considered resigning,” she told reporters.', 'leave refused Lena Ortiz'],
    ['Marcus Bell is undecided about whether he will retire.', 'leave open Marcus Bell'],
    ['The future of Marcus Bell is unclear.', 'leave open Marcus Bell'],
    ['Unclear is the status of goalkeeper Marcus Bell.', 'leave open Marcus Bell'],
    ['Governor Hanna Lind has yet to decide whether she will run for another term.', 'run open Hanna Lind'],
    ['Hanna Lind refused to apologise.', 'apologise refused Hanna Lind'],
  ])('is not taken yet: %s', (text, statement) => {
    expect(steps(text)).toEqual([statement]);
  });

  it.each([
    ['Lena Ortiz resigned on Friday.', 'leave taken Lena Ortiz'],
    ['Marcus Bell announced his retirement.', 'leave taken Marcus Bell'],
    ['The leak forced minister Lena Ortiz to resign.', 'leave taken Lena Ortiz'],
    ['Hanna Lind launched her campaign at a shipyard.', 'run taken Hanna Lind'],
    ['Dan Roche apologised to the families.', 'apologise taken Dan Roche'],
  ])('is taken: %s', (text, statement) => {
    expect(steps(text)).toEqual([statement]);
  });

  it.each([
    'Karl Marsh, a retired teacher, saw the fire.',
    'Karl Marsh lived in a retirement home.',
    'The board met Lena Ortiz, who resigned years ago.',
    'Will Lena Ortiz resign?',
    'Nobody in the ministry resigned.',
  ])('is not spoken of: %s', (text) => {
    expect(steps(text)).toEqual([]);
  });
});
