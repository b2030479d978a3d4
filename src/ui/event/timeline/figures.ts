import { FIGURE_KINDS } from '../../../compare/figure-kinds.ts';
import type { Answer, Finding } from '../../../compare/finding.ts';
import type { ArticleCard } from '../../../extension/messages/check-view.ts';
import { spokeAt } from './instant.ts';

/** One figure as an article gave it at a time. */
export interface FigurePoint {
  readonly answer: Answer;
  readonly card: ArticleCard;
  /** Epoch milliseconds. */
  readonly time: number;
  readonly figure: number;
}

/** A question whose answers are figures, by time. */
export interface FigureLine {
  readonly finding: Finding;
  readonly points: readonly [FigurePoint, ...FigurePoint[]];
}

/** Questions whose answers are figures that are not all the same, as the comparison ranks them, changes first. */
export function figureLines(findings: readonly Finding[], cards: readonly ArticleCard[]): readonly FigureLine[] {
  const figures = findings.filter(({ kind }) => FIGURE_KINDS.has(kind));
  const lines = figures.flatMap((finding): FigureLine[] => {
    const [first, ...others] = pointsOf(finding, cards);
    return first && others.some(({ figure }) => figure !== first.figure) ? [{ finding, points: [first, ...others] }] : [];
  });
  return lines.toSorted((a, b) => Number(b.finding.label === 'changed') - Number(a.finding.label === 'changed'));
}

/** Figures in the unit that most answers use; a weight and a height have no scale in common. */
function pointsOf({ answers }: Finding, cards: readonly ArticleCard[]): readonly FigurePoint[] {
  const units = answers.flatMap(({ amount }) => (amount ? [amount.unit] : []));
  const common = units.toSorted((a, b) => times(units, b) - times(units, a))[0];
  return answers
    .flatMap((answer): FigurePoint[] => {
      const card = cards.find(({ id }) => id === answer.article);
      const time = card ? spokeAt(card) : null;
      const { amount } = answer;
      return card && time !== null && amount && amount.unit === common ? [{ answer, card, time, figure: amount.figure }] : [];
    })
    .toSorted((a, b) => a.time - b.time || a.figure - b.figure);
}

function times(units: readonly string[], unit: string): number {
  return units.filter((one) => one === unit).length;
}
