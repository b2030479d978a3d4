import { senderKind } from '../messages/sender-kind.ts';
import { contentRuntime, type ContentRuntime } from '../platform/content-runtime.ts';
import { createAnswer } from './answer.ts';
import { installOnce, type Installed } from './install-once.ts';
import { createMarks } from './marks.ts';
import { watchPage } from './watch-page.ts';
import { withoutFragment } from './without-fragment.ts';

const runtime = contentRuntime();
if (runtime) installOnce('content-script', () => install(runtime));

function install(own: ContentRuntime): Installed {
  const marks = createMarks(document);
  let address = document.URL;
  const answer = createAnswer(document, marks, () => {
    address = document.URL;
    return performance.getEntriesByType('navigation')[0]?.name ?? null;
  });
  const stopAnswering = own.onMessage((message, sender) => answer(message, senderKind(sender, own.id, own.origin)));
  const remove = () => {
    stopAnswering();
    stopWatching();
    marks.clear();
  };
  const stopWatching = watchPage(document, () => {
    if (!own.isAlive()) {
      remove();
      console.info('Second Source was updated or switched off. Reload this page to use it here.');
      return;
    }
    const state = marks.renew();
    // Without marks to go by, an address that differs in more than its fragment is another page.
    const moved = state === 'none' ? withoutFragment(document.URL) !== withoutFragment(address) : document.URL !== address;
    if (state === 'held' || !moved) return;
    address = document.URL;
    marks.clear();
    void own.ask({ name: 'page-left', args: {} });
  });
  return { isAlive: () => own.isAlive(), remove };
}
