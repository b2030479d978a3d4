import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/claims/analysis.ts';
import { figuresOf } from '../../../src/compare/rules/main-figures.ts';
import { analysed } from '../../support/analysed.ts';

/** The figures that an article gives as its own answers. */
const main = (text: string, more: Partial<ArticleText> = {}): number[] => {
  const article = analysed('a', text, more);
  return article.analysis.statements.filter((s) => s.kind === 'count' && (figuresOf(article).main.get(s)?.length ?? 0) > 0).map((s) => (s.value.type === 'quantity' ? (s.value.stated ?? s.value.low) : 0));
};

describe('the figure that speaks for an article', () => {
  it.each([
    ['the first of its text', 'Fourteen people died in the fire. The fire killed nine people, an early report said.', [14]],
    ['the larger one of a tally that grows', 'Nine people died in the fire. The toll has risen to 14 dead, police said.', [14]],
    ['not one that was given at first', 'Police initially said nine people died in the fire. Fourteen people died in the fire.', [14]],
    ['not a vague one', 'Dozens of people died in the fire. The fire killed 44 people.', [44]],
    ['the figure itself, not the bound that leads up to it', 'More than 600 people attended the march. The march was attended by 640 people.', [640]],
    ['the bound, where the other figure lies far from it', 'More than 600 people attended the march. The march was attended by 900 people.', [600]],
    ['not a part of another', 'Fourteen people died in the fire. Another three people died in hospital.', [14]],
    ['one for each question', 'Fourteen people died and 30 were hurt in the fire.', [14, 30]],
  ])('is %s', (_, text, expected) => expect(main(text)).toEqual(expected));

  it('is the headline’s where the text gives none', () => {
    expect(main('It was a sad night in the town.', { title: 'Fourteen people killed in ferry fire' })).toEqual([14]);
  });

  it('is told once where the text repeats it', () => {
    const article = analysed('a', 'Fourteen people died in the fire. The fire killed 14 people.');
    const counts = article.analysis.statements.filter((s) => s.kind === 'count');
    expect(counts).toHaveLength(2);
    expect(counts.filter((s) => figuresOf(article).representative.has(s))).toHaveLength(1);
  });
});
