import { signal, type ReadonlySignal } from '@preact/signals';
import { errorMessageKey } from '../../../extension/messages/error-code.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import type { ReaderTools } from './reader-store.ts';

/** The tags of one clipping. */
export interface Tags {
  readonly own: ReadonlySignal<readonly string[]>;
  /** Starts from what the library keeps. */
  readonly take: (own: readonly string[]) => void;
  /** Tags in use elsewhere in the library. */
  readonly known: ReadonlySignal<readonly string[]>;
  /** Puts a tag on; one that is there already is left alone. */
  readonly add: (name: string) => Promise<void>;
  /** Takes a tag off; the notice holds the way back. */
  readonly remove: (name: string) => Promise<void>;
  /** Asks what tags there are. */
  readonly learn: () => Promise<void>;
}

/** Makes the tags of a clipping. */
export function createTags({ send, tell, t }: ReaderTools, clipping: string): Tags {
  const own = signal<readonly string[]>([]);
  const known = signal<readonly string[]>([]);

  async function change(add: readonly string[], remove: readonly string[]): Promise<boolean> {
    const answer = await send('tag', { ids: [clipping], add: [...add], remove: [...remove] });
    if (!answer.ok) {
      tell({ text: t(errorMessageKey(answer.error) as MessageKey) });
      return false;
    }
    own.value = [...own.value.filter((one) => !remove.includes(one)), ...add.filter((one) => !own.value.includes(one))];
    return true;
  }

  return {
    own, known,
    take(all) {
      own.value = all;
    },
    async add(name) {
      const tag = name.trim();
      if (tag !== '' && !own.value.includes(tag) && (await change([tag], []))) tell({ text: t('reader_tag_added', tag) });
    },
    async remove(name) {
      const undo = async (): Promise<void> => {
        if (await change([name], [])) tell({ text: t('reader_tag_added', name) });
      };
      if (await change([], [name])) tell({ text: t('reader_tag_removed', name), undo });
    },
    async learn() {
      const answer = await send('facets', { of: 'tags' });
      if (answer.ok) known.value = answer.value.map((tag) => tag.name);
    },
  };
}
