import { Progress } from '../../page/progress.tsx';
import type { Tasks } from './use-task.ts';

/** How far a task has come, or what went wrong. The region stands always, so that it is read out. */
export function TaskState({ tasks: { task, fault } }: { readonly tasks: Tasks }) {
  return (
    <div aria-live="polite">
      {task && <Progress {...task} />}
      {fault !== null && <p class="fault" role="alert">{fault}</p>}
    </div>
  );
}
