import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { Agent, WebSocket } from 'undici';

/**
 * Gives Node the WebSocket that browsers have, so that the same code runs in both.
 * @param authority file of a certificate authority that is trusted beside the usual ones
 */
export function useNodeWebSocket(authority?: string): void {
  const ca = authority === undefined ? [] : [readFileSync(authority, 'utf8')];
  const dispatcher = new Agent({ connect: { ca: [...rootCertificates, ...ca] } });
  class NodeWebSocket extends WebSocket {
    constructor(url: string | URL) {
      super(url, { dispatcher });
    }
  }
  Object.assign(globalThis, { WebSocket: NodeWebSocket });
}
