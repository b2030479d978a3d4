import { ERROR_CODES } from './error-code.ts';
import type { Result } from './result.ts';

/** Whether something received has the outer shape of a result; its value is taken on the sender's word. */
export function isResult<Value>(answer: unknown): answer is Result<Value> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'value' in answer;
  return answer.ok === false && 'error' in answer && (ERROR_CODES as readonly unknown[]).includes(answer.error);
}
