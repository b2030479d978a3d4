import { useState } from 'preact/hooks';
import { errorMessageKey, type ErrorCode } from '../../../extension/messages/error-code.ts';
import type { Result } from '../../../extension/messages/result.ts';
import { useI18n } from '../../i18n/context.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import type { OnProgress } from './make-backup.ts';

/** Something that takes a while: what is going on, how far it has come, and why it ended without success. */
export interface Task {
  readonly label: string;
  readonly done: number;
  readonly all: number | null;
}

/** Runs one task at a time and tells how far it has come. */
export interface Tasks {
  readonly task: Task | null;
  /** The sentence for what went wrong last; null while nothing has. */
  readonly fault: string | null;
  /** Runs work under a label; its value, or null where it failed, which is then told. */
  readonly run: <Value>(label: string, work: (onProgress: OnProgress) => Promise<Result<Value>>) => Promise<Value | null>;
  readonly forget: () => void;
}

/** The tasks of one part of the page. */
export function useTask(): Tasks {
  const { t } = useI18n();
  const [task, setTask] = useState<Task | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  return {
    task,
    fault: error === null ? null : t(errorMessageKey(error) as MessageKey),
    async run(label, work) {
      setError(null);
      setTask({ label, done: 0, all: null });
      const outcome = await work((done, all) => setTask({ label, done, all }));
      setTask(null);
      if (outcome.ok) return outcome.value;
      setError(outcome.error);
      return null;
    },
    forget: () => setError(null),
  };
}
