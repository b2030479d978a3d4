import { createContext } from 'preact';
import { useMemo, useState } from 'preact/hooks';

/** Whether a backup is being made somewhere on the page. */
export interface Making {
  /** While it is, nothing that would put another library under it can be pressed. */
  readonly making: boolean;
  /** Runs the making of a backup. */
  readonly during: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/** Shared by the parts of the page that make a backup and those that replace or delete the library. */
export const MakingContext = createContext<Making>({ making: false, during: (work) => work() });

/** What a page gives to its parts. */
export function useMaking(): Making {
  const [running, setRunning] = useState(0);
  return useMemo(() => ({
    making: running > 0,
    async during(work) {
      setRunning((before) => before + 1);
      try {
        return await work();
      } finally {
        setRunning((before) => before - 1);
      }
    },
  }), [running]);
}
