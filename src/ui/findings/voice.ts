import type { Answer } from '../../compare/finding.ts';
import type { ArticleCard } from '../../extension/messages/check-view.ts';

/** One answer together with the article that gives it. */
export interface Voice {
  readonly answer: Answer;
  readonly card: ArticleCard;
  /** From the page being read, not from the library. */
  readonly onPage: boolean;
  /** Older answers of the same origin that this one replaces, oldest first. */
  readonly earlier: readonly Voice[];
}

/** When the article last spoke: its update, else its publication; null when it says neither. */
export function stampOf(card: ArticleCard): string | null {
  return card.updated ?? card.published;
}

/** The page first, then by time, outlet and address, none of which depends on when what was saved; without a time last. */
export function compareVoices(a: Voice, b: Voice): number {
  if (a.onPage !== b.onPage) return a.onPage ? -1 : 1;
  return timeOf(a) - timeOf(b) || byText(a.card.publisher ?? '', b.card.publisher ?? '') || byText(a.card.url, b.card.url);
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The voice that spoke last; of several, the first. Undefined of none. */
export function latestVoice(voices: readonly Voice[]): Voice | undefined {
  return voices.reduce<Voice | undefined>((latest, voice) => (latest && known(latest) >= known(voice) ? latest : voice), undefined);
}

function known(voice: Voice): number {
  const time = timeOf(voice);
  return time === Number.MAX_SAFE_INTEGER ? 0 : time;
}

/** Epoch milliseconds at which the article last spoke; later than all others when it does not say. */
export function timeOf(voice: Voice): number {
  const time = Date.parse(stampOf(voice.card) ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
