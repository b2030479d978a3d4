import * as fc from 'fast-check';
import { openLibrary } from '../../../src/library/open-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { EVEN_WEIGHT, type MemoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { closeNow, mergeNow } from './inside.ts';

/** What the reader does to a clipping. */
type Change = 'tag' | 'note' | 'change-note' | 'remove-note' | 'remove';

/** One thing that happens to a library that is searched. */
export type Step =
  | { readonly do: 'save'; readonly page: number; readonly title: readonly string[]; readonly text: readonly string[] }
  | { readonly do: 'change'; readonly what: Change; readonly page: number; readonly words: readonly string[] }
  | { readonly do: 'undo'; readonly back: number }
  | { readonly do: 'maintain' | 'close' | 'merge' | 'die' };

/** Words of a small vocabulary, many the beginnings of others, some written with marks. */
export const anyWord = fc.constantFrom(
  'bridge', 'bridges', 'bridging', 'brig', 'Bríg', 'barge', 'bargain', 'harbour', 'harbours', 'Łódź', 'lodging', 'quay', 'Quay', '3,000', '300', 'U.S.', 'us', 'usual',
);
const anyWords = (most: number) => fc.array(anyWord, { maxLength: most });

/** Histories over a few pages. */
export function anyLife(pages: number, length: number): fc.Arbitrary<readonly Step[]> {
  const page = fc.nat(pages - 1);
  const change = (...what: Change[]) => fc.record({ do: fc.constant('change' as const), what: fc.constantFrom(...what), page, words: anyWords(3) });
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({ do: fc.constant('save' as const), page, title: anyWords(3), text: anyWords(8) }) },
      { weight: 3, arbitrary: change('remove') },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) }) },
      { weight: 3, arbitrary: change('tag', 'note', 'change-note', 'remove-note') },
      { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('maintain' as const, 'close' as const, 'close' as const, 'merge' as const, 'merge' as const, 'die' as const) }) },
    ),
    { minLength: length / 2, maxLength: length },
  );
}

/** What a clipping holds, as brute force knows it. */
export interface Known {
  readonly page: number;
  readonly id: string;
  /** In which order clippings came in first. */
  readonly order: number;
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly notes: readonly { readonly id: string; readonly note: string }[];
}

/** Lives a history in a library and beside it. */
export class SearchLife {
  readonly #storage: MemoryStorage;
  readonly #kept = new Map<number, Known>();
  readonly #removed: { readonly known: Known; readonly token: string }[] = [];
  library: Library;
  #order = 0;

  constructor(storage: MemoryStorage) {
    this.#storage = storage;
    this.library = this.#open();
  }

  get known(): readonly Known[] {
    return [...this.#kept.values()];
  }

  #open(): Library {
    return openLibrary({ ...this.#storage, termWeight: EVEN_WEIGHT });
  }

  async live(step: Step): Promise<void> {
    if (step.do === 'change') await this.#change(step.what, step.page, step.words.join(' '));
    else if (step.do === 'save') await this.#save(step.page, step.title.join(' '), step.text.join(' '));
    else if (step.do === 'undo') await this.#undo(step.back);
    else if (step.do === 'maintain') await this.library.maintain();
    else if (step.do === 'close') await closeNow(this.#storage);
    else if (step.do === 'merge') await mergeNow(this.#storage);
    else if (step.do === 'die') {
      this.library.close();
      this.library = this.#open();
    }
  }

  async #save(page: number, title: string, text: string): Promise<void> {
    const { id } = await this.library.save(sampleArticle({ url: `https://news.example/story/${page}`, title, text }), sampleAnalysis([]));
    const removed = this.#removed.findIndex(({ known }) => known.page === page);
    const earlier = this.#kept.get(page) ?? (removed === -1 ? undefined : this.#removed.splice(removed, 1)[0]?.known);
    const fresh = { page, id, order: this.#order++, tags: [], notes: [] };
    this.#kept.set(page, { ...(earlier ?? fresh), title, text });
  }

  async #change(what: Change, page: number, words: string): Promise<void> {
    const known = this.#kept.get(page);
    if (known === undefined) return;
    const { id, notes } = known;
    const [first] = notes;
    if (what === 'remove') {
      const { token } = await this.library.remove(id);
      this.#kept.delete(page);
      this.#removed.push({ known, token });
    } else if (what === 'tag') {
      const tags = words === '' ? [] : [words];
      await this.library.label(id, { tags });
      this.#kept.set(page, { ...known, tags });
    } else if (what === 'note') {
      const made = await this.library.annotate({ clipping: id, quote: 'x', prefix: '', suffix: '', sha256: 'a'.repeat(64), start: 0, colour: 'green', note: words });
      this.#kept.set(page, { ...known, notes: [...notes, { id: made.id, note: words }] });
    } else if (first !== undefined) {
      if (what === 'change-note') await this.library.changeAnnotation(first.id, { note: words });
      else await this.library.removeAnnotation(first.id);
      this.#kept.set(page, { ...known, notes: [...(what === 'change-note' ? [{ id: first.id, note: words }] : []), ...notes.slice(1)] });
    }
  }

  async #undo(back: number): Promise<void> {
    const [removal] = this.#removed.splice(-1 - back, 1);
    if (removal === undefined) return;
    await this.library.undoRemove(removal.token);
    this.#kept.set(removal.known.page, removal.known);
  }
}
