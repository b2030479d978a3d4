import { useEffect, useState } from 'preact/hooks';
import { Progress } from '../page/progress.tsx';

/** What is over sooner needs no bar, which would only flicker. In milliseconds. */
const SLOW = 1000;

interface Props {
  readonly label: string;
  readonly done: number;
  readonly all: number | null;
}

/** A progress bar that shows once something has gone on for longer than a second. */
export function SlowProgress({ label, done, all }: Props) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return slow ? <Progress label={label} done={done} all={all} /> : null;
}
