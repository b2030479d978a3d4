import type { Answer, Finding } from '../../compare/finding.ts';
import { SHOWN_AT_FIRST } from '../../compare/shown-at-first.ts';
import { pairKey, type Gold } from './gold.ts';
import { quoteWords } from './same-statement.ts';

/** Two answers that a finding sets side by side. */
export type ShownPair = readonly [Answer, Answer];

/** What a reader sees of a finding, and what must not be in a result. */
export interface Shown {
  readonly finding: Finding;
  readonly pairs: readonly ShownPair[];
}

/** Answers that are not counted, by what is wrong with them. */
export interface Faults {
  quoteNotInArticle: number;
  quoteTooLong: number;
  secondAnswerOfAnArticle: number;
}

/** In words. */
const LONGEST_QUOTE = 80;

/**
 * The pairs of articles that a reader sees under each finding: answers of one group under an agreement, of different groups
 * under the other labels, and for each two articles only the first few of a label, in the order of the findings.
 */
export function shownPairs(findings: readonly Finding[], gold: Gold): { readonly shown: readonly Shown[]; readonly faults: Faults } {
  const faults: Faults = { quoteNotInArticle: 0, quoteTooLong: 0, secondAnswerOfAnArticle: 0 };
  const counts = new Map<string, number>();
  const shown = findings.map((finding): Shown => {
    const pairs = pairsOf(countedAnswers(finding, gold, faults), finding.label === 'agrees').filter(([a, b]) => {
      const key = `${finding.label} ${pairKey(a.article, b.article)}`;
      const place = (counts.get(key) ?? 0) + 1;
      counts.set(key, place);
      return place <= SHOWN_AT_FIRST[finding.label];
    });
    return { finding, pairs };
  });
  return { shown: shown.filter(({ pairs }) => pairs.length > 0), faults };
}

/** The first usable answer of each article whose event is scored. */
function countedAnswers({ answers }: Finding, gold: Gold, faults: Faults): readonly Answer[] {
  const counted = new Map<string, Answer>();
  for (const answer of answers) {
    if (gold.eventOf(answer.article) === null) continue;
    if (counted.has(answer.article)) faults.secondAnswerOfAnArticle++;
    else if (quoteWords(answer.quote).length > LONGEST_QUOTE) faults.quoteTooLong++;
    else if (!gold.holds(answer.article, answer.quote)) faults.quoteNotInArticle++;
    else counted.set(answer.article, answer);
  }
  return [...counted.values()];
}

function pairsOf(answers: readonly Answer[], agreeing: boolean): ShownPair[] {
  return answers.flatMap((a, index) => answers.slice(index + 1).flatMap((b): ShownPair[] => ((a.group === b.group) === agreeing ? [[a, b]] : [])));
}
