import { JetStreamApiError } from '@nats-io/jetstream';
import { AuthorizationError, NoRespondersError, PermissionViolationError, RequestError, UserAuthenticationExpiredError } from '@nats-io/nats-core';
import { NewsroomError, type Problem } from './problem.ts';

/**
 * Error codes of the server (its file `errors.json`) that mean something to us: wrong last sequence; stream not found; store
 * failed, insufficient resources, storage and memory limits of account and server; message too large for the stream.
 */
const BY_CODE: Readonly<Record<number, Problem>> = {
  10071: 'conflict', 10164: 'conflict',
  10059: 'no-library', 10039: 'no-library',
  10077: 'full', 10023: 'full', 10028: 'full', 10047: 'full', 10002: 'full', 10122: 'full',
  10054: 'too-large', 10049: 'too-large',
};

/** Names what the client reports. @param other what everything that has no name of its own is taken for */
export function problemOf(error: unknown, other: Problem = 'busy'): NewsroomError {
  if (error instanceof NewsroomError) return error;
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const problem = ownProblem(cause);
    if (problem !== null) return new NewsroomError(problem, error);
  }
  return new NewsroomError(other, error);
}

function ownProblem(error: Error): Problem | null {
  if (error instanceof JetStreamApiError) return BY_CODE[error.code] ?? byWords(error.message) ?? 'busy';
  // Nobody answers for the stream: what the client takes for a server without streams is a leader being elected.
  if (error.name === 'JetStreamNotEnabled') return 'busy';
  if (error instanceof AuthorizationError || error instanceof UserAuthenticationExpiredError) return 'sign-in';
  if (error instanceof PermissionViolationError) return 'not-allowed';
  if (error instanceof NoRespondersError || error instanceof RequestError) return null;
  return byWords(error.message);
}

/** Where a code is missing or shared by several troubles. */
function byWords(message: string): Problem | null {
  if (/max(?:imum)? payload/iu.test(message)) return 'too-large';
  if (/maximum bytes exceeded|no space left|insufficient (?:storage )?resources|resource limits exceeded/iu.test(message)) return 'full';
  if (/authorization violation|authentication|invalid creds|unable to parse credentials|nkey|illegal base32/iu.test(message)) return 'sign-in';
  return null;
}
