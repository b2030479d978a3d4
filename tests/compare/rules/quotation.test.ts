import { describe, expect, it } from 'vitest';
import { quotationRule } from '../../../src/compare/rules/quotation.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(quotationRule, analysed('a', one), analysed('b', two)));

describe('quotations', () => {
  it('agree in the same words, with the marks of either house', () => {
    expect(between('“We will rebuild the harbour wall before winter,” Gareth Pellow said.', 'Gareth Pellow said: "We will rebuild the harbour wall before winter."'))
      .toEqual(['agrees: What exactly did Gareth Pellow say?']);
  });

  it('are different accounts when a telling word differs', () => {
    expect(between('“We will rebuild the whole harbour wall before winter,” Gareth Pellow said.', '“We will rebuild the whole harbour wall before Christmas,” Mr. Pellow said.'))
      .toEqual(['different: What exactly did Gareth Pellow say?']);
  });

  it('conflict when one reverses the other', () => {
    expect(between('“We will rebuild the whole harbour wall before winter,” Gareth Pellow said.', '“We will not rebuild the whole harbour wall before winter,” Gareth Pellow said.'))
      .toEqual(['conflict: What exactly did Gareth Pellow say?']);
  });

  it.each([
    ['two speakers', '“We will rebuild the whole harbour wall before winter,” Gareth Pellow said.', '“We will rebuild the whole harbour wall before Christmas,” Dana Marsh said.'],
    ['other words', '“We will rebuild the harbour wall before winter,” Gareth Pellow said.', '“Nobody told us about the storm in time,” Gareth Pellow said.'],
    ['words outside quotation marks', 'We will rebuild the harbour wall before winter, Gareth Pellow said.', 'We will rebuild the harbour wall before Christmas, Gareth Pellow said.'],
    ['turns of phrase', 'Pellow called it “a bad day”.', 'Marsh called it “a bad day”.'],
  ])('stay silent over %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
