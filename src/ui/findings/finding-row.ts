import type { Finding } from '../../compare/finding.ts';
import type { ArticleCard } from '../../extension/messages/check-view.ts';
import { compareVoices, type Voice } from './voice.ts';

/** Articles that say the same: the ones shown, and those folded under "and 2 more say the same". */
export interface Side {
  readonly group: number;
  readonly shown: readonly Voice[];
  readonly folded: readonly Voice[];
  /** Place among the versions of a changed fact; null where order is not the point. */
  readonly turn: 'earlier' | 'later' | null;
}

/**
 * Arranges a finding's answers for reading. The page's own side comes first; where something changed, time decides
 * instead. A lone side shows two articles, since an agreement needs both to be seen.
 * @throws Error when an answer names an article that is not among the cards
 */
export function sidesOf(finding: Finding, page: ArticleCard, articles: readonly ArticleCard[]): readonly Side[] {
  const cards = new Map([page, ...articles].map((card) => [card.id, card]));
  const voices = finding.answers.map((answer): Voice => {
    const card = cards.get(answer.article);
    if (!card) throw new Error(`Finding ${finding.id} quotes article ${answer.article}, which the view does not hold.`);
    return { answer, card, onPage: card.id === page.id, earlier: [] };
  });
  const current = finding.label === 'changed' ? voices : foldSuperseded(voices);
  const groups = [...new Set(current.map((voice) => voice.answer.group))].toSorted((a, b) => a - b);
  const atOnce = groups.length === 1 ? 2 : 1;
  const sides = groups.map((group, index): Side => {
    const members = current.filter((voice) => voice.answer.group === group).toSorted(compareVoices);
    const turn = finding.label !== 'changed' || groups.length === 1 ? null : index < groups.length - 1 ? 'earlier' : 'later';
    return { group, shown: members.slice(0, atOnce), folded: members.slice(atOnce), turn };
  });
  return finding.label === 'changed' ? sides : sides.toSorted((a, b) => pageRank(a) - pageRank(b));
}

/** Puts each superseded answer under a current one of the same origin, else of the same side; it stays where there is none. */
function foldSuperseded(voices: readonly Voice[]): readonly Voice[] {
  const current = voices.filter((voice) => !voice.answer.superseded);
  const earlier: Voice[][] = current.map(() => []);
  const homeless: Voice[] = [];
  for (const voice of voices.filter(({ answer }) => answer.superseded).toSorted(compareVoices)) {
    const sameOrigin = current.findIndex(({ card }) => card.origin !== null && card.origin === voice.card.origin);
    const sameSide = current.findIndex(({ answer }) => answer.group === voice.answer.group);
    (earlier[sameOrigin === -1 ? sameSide : sameOrigin] ?? homeless).push(voice);
  }
  const heads = current.map(({ answer, card, onPage }, index): Voice => ({ answer, card, onPage, earlier: earlier[index] ?? [] }));
  return [...heads, ...homeless];
}

function pageRank(side: Side): number {
  return side.shown.some((voice) => voice.onPage) ? 0 : 1;
}
