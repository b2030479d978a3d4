import { isResult } from '../../messages/is-result.ts';
import type { Seen, Visit } from '../../messages/visit.ts';
import { contentRuntime, type ContentRuntime } from '../../platform/content-runtime.ts';
import { installOnce, type Installed } from '../install-once.ts';
import { followVisits } from './follow-visits.ts';

const runtime = contentRuntime();
if (runtime) installOnce('content-visits', () => install(runtime));

function install(own: ContentRuntime): Installed {
  let ended = false;
  const stop = followVisits(document, async (seen) => {
    const visit = own.isAlive() ? await ask(own, seen) : null;
    ended = !visit || visit.next === 'stop';
    return visit;
  });
  return {
    isAlive: () => !ended && own.isAlive(),
    remove() {
      ended = true;
      stop();
    },
  };
}

async function ask(own: ContentRuntime, seen: Seen | null): Promise<Visit | null> {
  const answer = await own.ask({ name: 'page-visited', args: { seen } });
  return isResult<Visit>(answer) && answer.ok ? answer.value : null;
}
