import { signal, type ReadonlySignal } from '@preact/signals';
import type { Send } from '../../../extension/messages/send.ts';
import type { Facet, FacetKind } from '../../../library/facets.ts';

/** Tags and outlets that there are, with the number of clippings that have each. */
export interface FacetLists {
  readonly lists: Readonly<Record<FacetKind, ReadonlySignal<readonly Facet[]>>>;
  /** Reads some, and reads them anew with the library, until what is answered is called: counting 100,000 clippings takes a second. */
  readonly follow: (...kinds: readonly FacetKind[]) => () => void;
  /** Reads those that are followed anew. */
  readonly reload: () => Promise<void>;
}

/** Makes them; nothing is asked before something follows. */
export function createFacetLists(send: Send): FacetLists {
  const lists = { tags: signal<readonly Facet[]>([]), publishers: signal<readonly Facet[]>([]) };
  const followers = { tags: 0, publishers: 0 };

  async function read(kind: FacetKind) {
    const answer = await send('facets', { of: kind });
    if (answer.ok) lists[kind].value = answer.value;
  }

  return {
    lists,
    follow(...kinds) {
      for (const kind of kinds) {
        followers[kind] += 1;
        void read(kind);
      }
      return () => {
        for (const kind of kinds) followers[kind] -= 1;
      };
    },
    async reload() {
      await Promise.all((['tags', 'publishers'] as const).filter((kind) => followers[kind] > 0).map(read));
    },
  };
}
