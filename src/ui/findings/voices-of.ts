import type { Finding } from '../../compare/finding.ts';
import type { ArticleCard } from '../../extension/messages/check-view.ts';
import { compareVoices, latestVoice, type Voice } from './voice.ts';

/** A finding's answers, each with its article; an answer of an article that the view does not hold is left out. */
export function voicesOf(finding: Finding, page: ArticleCard | null, articles: readonly ArticleCard[]): readonly Voice[] {
  const cards = new Map((page ? [page, ...articles] : articles).map((card) => [card.id, card]));
  return finding.answers.flatMap((answer): Voice[] => {
    const card = cards.get(answer.article);
    return card ? [{ answer, card, onPage: card.id === page?.id, earlier: [] }] : [];
  });
}

/**
 * Puts each superseded answer under a current one: of the same origin, else of the same side, else under the latest.
 * Where that would leave nothing to set the current side against, it stays in the row.
 */
export function foldSuperseded(voices: readonly Voice[]): readonly Voice[] {
  const current = voices.filter((voice) => !voice.answer.superseded);
  const twoSided = new Set(current.map(({ answer }) => answer.group)).size > 1;
  const earlier: Voice[][] = current.map(() => []);
  const staying: Voice[] = [];
  for (const voice of voices.filter(({ answer }) => answer.superseded).toSorted(compareVoices)) {
    (earlier[homeOf(voice, current, twoSided)] ?? staying).push(voice);
  }
  const heads = current.map(({ answer, card, onPage }, index): Voice => ({ answer, card, onPage, earlier: earlier[index] ?? [] }));
  return [...heads, ...staying];
}

/** Index of the current voice under which a superseded one folds; -1 for none. */
function homeOf(voice: Voice, current: readonly Voice[], twoSided: boolean): number {
  const sameOrigin = current.findIndex(({ card }) => card.origin !== null && card.origin === voice.card.origin);
  const sameSide = current.findIndex(({ answer }) => answer.group === voice.answer.group);
  if (sameSide !== -1 && sameOrigin === -1) return sameSide;
  if (sameOrigin !== -1 && (twoSided || sameSide !== -1)) return sameOrigin;
  const latest = twoSided ? latestVoice(current) : undefined;
  return latest ? current.indexOf(latest) : -1;
}
