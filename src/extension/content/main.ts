import { senderKind } from '../messages/sender-kind.ts';
import { contentRuntime, type ContentRuntime } from '../platform/content-runtime.ts';
import { createAnswer } from './answer.ts';
import { createMarks } from './marks.ts';
import { watchPage } from './watch-page.ts';

/** What one injected copy of this script leaves for the next one to find, in our isolated world. */
interface Installed {
  isAlive(): boolean;
  remove(): void;
}

const SLOT: unique symbol = Symbol.for('content-script');
const world = globalThis as { [SLOT]?: Installed };

const runtime = contentRuntime();
// A second injection into the same page finds the first still at work; after an update it takes the place of the orphan.
if (runtime && !world[SLOT]?.isAlive()) {
  world[SLOT]?.remove();
  world[SLOT] = install(runtime);
}

function install(own: ContentRuntime): Installed {
  const marks = createMarks(document);
  let address = document.URL;
  const answer = createAnswer(document, marks, () => {
    address = document.URL;
  });
  const stopAnswering = own.onMessage((message, sender) => answer(message, senderKind(sender, own.id, own.origin)));
  const remove = () => {
    stopAnswering();
    stopWatching();
    marks.clear();
  };
  const stopWatching = watchPage(document, () => {
    if (!own.isAlive()) return remove();
    const state = marks.renew();
    // Without marks to go by, an address that differs in more than its fragment is another page.
    const moved = state === 'none' ? withoutFragment(document.URL) !== withoutFragment(address) : document.URL !== address;
    if (state === 'held' || !moved) return;
    address = document.URL;
    marks.clear();
    own.tell({ name: 'page-left', args: {} });
  });
  return { isAlive: () => own.isAlive(), remove };
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
