import * as fc from 'fast-check';
import type { Analysis } from '../../../src/claims/analysis.ts';
import type { Library } from '../../../src/library/library.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

/** One thing that happens to a library; `page` and `back` name a page and how far back a removal lies. */
export type Step =
  | { readonly do: 'save'; readonly page: number; readonly terms: readonly (readonly [string, number])[] }
  | { readonly do: 'remove'; readonly page: number }
  | { readonly do: 'undo'; readonly back: number }
  | { readonly do: 'reanalyse'; readonly page: number; readonly terms: readonly (readonly [string, number])[] }
  | { readonly do: 'maintain' };

/** Terms of an article out of a small vocabulary, so that articles share many. */
export function anyTerms(vocabulary: number, most: number): fc.Arbitrary<readonly (readonly [string, number])[]> {
  const term = fc.nat(vocabulary - 1).map((n) => (n % 7 === 0 ? `@name ${n}` : `word${n}`));
  return fc.uniqueArray(fc.tuple(term, fc.integer({ min: 1, max: 9 })), { maxLength: most, selector: ([name]) => name });
}

/** Histories of saves, updates, removals, undos and new analyses over a few pages. */
export function anyHistory(pages: number, vocabulary: number, most: number, length: number): fc.Arbitrary<readonly Step[]> {
  const page = fc.nat(pages - 1);
  const terms = anyTerms(vocabulary, most);
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant('save' as const), page, terms }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), page }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('reanalyse' as const), page, terms }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('maintain' as const) }) },
    ),
    { minLength: length / 2, maxLength: length },
  );
}

interface Kept { readonly page: number; readonly id: string; readonly analysis: Analysis }

/** Lives a history in a library and beside it, and tells what the library ought to hold. */
export class Life {
  readonly #library: Library;
  readonly #kept = new Map<number, Kept>();
  readonly #removed: { readonly kept: Kept; readonly token: string }[] = [];
  #moment = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  /** By id, in the order in which each was saved first. */
  get expected(): ReadonlyMap<string, Analysis> {
    return new Map([...this.#kept.values()].map(({ id, analysis }) => [id, analysis]));
  }

  async live(step: Step): Promise<void> {
    if (step.do === 'maintain') await this.#library.maintain();
    else if (step.do === 'undo') await this.#undo(step.back);
    else if (step.do === 'save') await this.#save(step.page, sampleAnalysis(step.terms));
    else await this.#change(step);
  }

  async #save(page: number, analysis: Analysis): Promise<void> {
    const text = `Report ${this.#moment++} on page ${page}.`;
    const { id } = await this.#library.save(sampleArticle({ url: `https://news.example/story/${page}`, text }), analysis);
    this.#kept.set(page, { page, id, analysis });
    const forgotten = this.#removed.findIndex(({ kept }) => kept.page === page);
    if (forgotten !== -1) this.#removed.splice(forgotten, 1);
  }

  async #change(step: Extract<Step, { page: number }>): Promise<void> {
    const kept = this.#kept.get(step.page);
    if (kept === undefined) return;
    if (step.do === 'remove') {
      const { token } = await this.#library.remove(kept.id);
      this.#kept.delete(step.page);
      this.#removed.push({ kept, token });
    } else if (step.do === 'reanalyse') {
      const { article } = await this.#library.get(kept.id);
      const analysis = sampleAnalysis(step.terms, 4);
      await this.#library.replaceAnalysis(kept.id, article.sha256, analysis);
      this.#kept.set(step.page, { ...kept, analysis });
    }
  }

  async #undo(back: number): Promise<void> {
    const [removal] = this.#removed.splice(-1 - back, 1);
    if (removal === undefined) return;
    await this.#library.undoRemove(removal.token);
    this.#kept.set(removal.kept.page, removal.kept);
  }
}
