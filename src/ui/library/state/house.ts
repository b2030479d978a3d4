import { signal, type ReadonlySignal } from '@preact/signals';
import type { HouseState } from '../../../extension/messages/house-state.ts';
import type { Send } from '../../../extension/messages/send.ts';

/** How far the housekeeping has come. */
export interface HouseWork {
  /** What the last round told; null before the first. */
  readonly state: HouseState | null;
  /** It has gone on for longer than a second. */
  readonly slow: boolean;
  /** The most that was left of each kind since it began. */
  readonly most: Pick<HouseState, 'unplaced' | 'due'>;
}

/** Housekeeping of the library while the page is open. */
export interface House {
  readonly work: ReadonlySignal<HouseWork>;
  /** Asks for rounds until nothing is left; while it does, a second call does nothing but make it go on. */
  readonly keep: () => Promise<void>;
}

/** Longer than this, in milliseconds, and the reader is shown what is going on. */
const SLOW = 1000;
const NOTHING = { unplaced: 0, due: 0 } as const;

/** Makes it. @param onMoved called when a round has changed what lists show */
export function createHouse(send: Send, onMoved: () => void): House {
  const work = signal<HouseWork>({ state: null, slow: false, most: NOTHING });
  let again = false;
  let running = false;

  async function rounds(): Promise<void> {
    again = false;
    const answer = await send('keep-house', {});
    if (!answer.ok) return;
    const { value: state } = answer;
    const { most, slow } = work.value;
    work.value = { state, slow, most: { unplaced: Math.max(most.unplaced, state.unplaced), due: Math.max(most.due, state.due) } };
    if (state.moved) onMoved();
    if (!state.done || again) await rounds();
  }

  async function keep() {
    again = true;
    if (running) return;
    running = true;
    const timer = setTimeout(() => {
      work.value = { ...work.value, slow: true };
    }, SLOW);
    try {
      await rounds();
    } finally {
      clearTimeout(timer);
      running = false;
      work.value = { ...work.value, slow: false, most: NOTHING };
    }
  }

  return { work, keep };
}
