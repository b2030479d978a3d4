import type { Problem } from '../../newsroom/problem.ts';
import type { MessageKey } from '../i18n/keys.ts';

const KEYS: Readonly<Record<Problem, MessageKey>> = {
  unreachable: 'newsroom_problem_unreachable',
  'sign-in': 'newsroom_problem_sign_in',
  'no-library': 'newsroom_problem_no_library',
  'not-allowed': 'newsroom_problem_not_allowed',
  full: 'newsroom_problem_full',
  'too-large': 'newsroom_problem_too_large',
  conflict: 'newsroom_problem_busy',
  local: 'newsroom_problem_local',
  busy: 'newsroom_problem_busy',
};

/** The sentence that says what is wrong, and who can do something about it. */
export function problemKey(problem: Problem): MessageKey {
  return KEYS[problem];
}
