/**
 * What can be wrong between us and the servers, or here:
 * `unreachable`: no server answers, or the browser does not accept its certificate (it does not tell which);
 * `sign-in`: name, password, token or credentials are not accepted;
 * `no-library`: the servers hold no library of this name;
 * `not-allowed`: signed in, but not allowed to read or write this library;
 * `full`: the servers have no more room for it;
 * `too-large`: one article is larger than the servers take;
 * `conflict`: somebody else changed the article first;
 * `local`: the library in this browser cannot take in what came, or cannot be read: no room, or it cannot be opened;
 * `busy`: for the moment the servers cannot (a leader is being elected); trying again helps.
 */
export const PROBLEMS = ['unreachable', 'sign-in', 'no-library', 'not-allowed', 'full', 'too-large', 'conflict', 'local', 'busy'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** The one error of the layer: a problem, with what it was made of as its cause. */
export class NewsroomError extends Error {
  override readonly name = 'NewsroomError';
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`The shared library: ${problem}.`, { cause });
    this.problem = problem;
  }
}

/** Problems that pass by themselves, and are tried again soon. The others need somebody, and are tried again seldom. */
export function passes(problem: Problem): boolean {
  return problem === 'unreachable' || problem === 'busy' || problem === 'conflict';
}
