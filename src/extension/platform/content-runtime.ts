import type { Sender } from '../messages/sender-kind.ts';

/**
 * The little that the content script needs of the browser. It speaks to `chrome.runtime` itself, which both browsers offer:
 * the polyfill would be a sixth of the script.
 */
interface RawRuntime {
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: unknown, sender: RawSender, respond: (answer: unknown) => void) => boolean;
interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

declare const chrome: { readonly runtime?: RawRuntime };

/** The extension as seen from a page. */
export interface ContentRuntime {
  readonly id: string;
  readonly origin: string;
  /** False once the extension was updated or removed under this script, which then belongs to nobody. */
  isAlive(): boolean;
  /** Asks the background; an extension that is gone answers null. Never rejects. */
  ask(message: unknown): Promise<unknown>;
  /** Answers messages until the returned function is called. A null answer is none: another listener may give it. */
  onMessage(answer: (message: unknown, sender: Sender) => unknown): () => void;
}

/** Connects to the extension that injected this script; null when there is none any more. */
export function contentRuntime(): ContentRuntime | null {
  const runtime = chrome.runtime;
  if (!runtime?.id) return null;
  return {
    id: runtime.id,
    origin: runtime.getURL(''),
    isAlive: () => Boolean(runtime.id && chrome.runtime?.id),
    async ask(message) {
      try {
        return await runtime.sendMessage(message);
      } catch {
        return null; // one that is gone throws at once, one that goes meanwhile rejects
      }
    },
    onMessage(answer) {
      const listener: Listener = (message, { id, url, frameId, tab }, respond) => {
        respond(answer(message, { id, url, frameId, tabId: tab?.id }));
        return false;
      };
      runtime.onMessage.addListener(listener);
      return () => runtime.onMessage.removeListener(listener);
    },
  };
}
