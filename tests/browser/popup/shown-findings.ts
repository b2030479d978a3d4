import type { Label } from '../../../src/compare/finding.ts';
import type { Page } from '../driver/session.ts';

/** What one article says in a row of the popup. */
export interface ShownVoice {
  /** The article in the tab, or one from the library. */
  readonly place: 'page' | 'library';
  readonly outlet: string;
  readonly quote: string;
}

/** A row of the popup, as it stands on the screen. */
export interface ShownFinding {
  readonly label: Label;
  readonly question: string;
  /** Articles that say the same share a side; folded ones stand behind those in sight. */
  readonly sides: readonly (readonly ShownVoice[])[];
  readonly caveat: string | null;
}

/** Reads the popup's rows in the order in which they stand, the folded voices of a side included. */
export function shownFindings(popup: Page): Promise<readonly ShownFinding[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('li.finding')].map((row) => ({
      label: (row.dataset['label'] ?? '') as Label,
      question: row.querySelector('.question')?.textContent ?? '',
      sides: [...row.querySelectorAll('.side')].map((side) =>
        [...side.querySelectorAll<HTMLElement>('.voice')].map((voice) => ({
          place: voice.dataset['place'] === 'page' ? ('page' as const) : ('library' as const),
          outlet: voice.querySelector('.outlet')?.textContent ?? '',
          quote: voice.querySelector('.quotation')?.textContent ?? '',
        })),
      ),
      caveat: row.querySelector('.caveat')?.textContent ?? null,
    })),
  );
}
