import fc from 'fast-check';
import { decodeArticle } from '../../../src/library/codec/article-codec.ts';
import type { ContentRow } from '../../../src/library/database/rows.ts';
import { dump } from '../support/dump.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { highlight, only } from './looking.ts';
import { MemoryStream, openDesk, type Desk } from './shared-libraries.ts';

const ANALYSIS = sampleAnalysis(BRIDGE_TERMS);
/** The third desk keeps its notes to itself; the last has the article, not shared, before it joins. */
const DESKS = ['first', 'second', 'quiet', 'late'] as const;
export type Name = typeof DESKS[number];
/** Some more often than others: what is to meet must first have been told. */
const KINDS = [
  'save', 'save again', 'tag', 'annotate', 'annotate', 'change a note', 'change a note', 'remove', 'bring back', 'bring back', 'send', 'follow',
  'send and follow', 'send and follow', 'all in step',
] as const;

/** What one desk does with the one article that there is. */
export interface Step {
  readonly desk: Name;
  readonly kind: typeof KINDS[number];
}

const anySteps = fc.array(fc.record({ desk: fc.constantFrom(...DESKS), kind: fc.constantFrom(...KINDS) }), { minLength: 24, maxLength: 40 });
/** One desk works on the article and removes it; the second hears of it only after that. */
const OVER: readonly Step[] = [
  ...(['tag', 'annotate', 'send', 'remove', 'send'] as const).map((kind) => ({ desk: 'first' as const, kind })),
  { desk: 'second', kind: 'follow' },
];

export const anyLife: fc.Arbitrary<readonly Step[]> = fc.oneof(anySteps, anySteps.map((steps) => [...OVER, ...steps]));

/**
 * Some desks and one article: plays what they do to it, and remembers what must be there afterwards. Nobody takes off a tag or a note
 * that is shared, and of two changes the one that is played later has the later stamp.
 */
export class DeskLife {
  readonly desks: ReadonlyMap<Name, Desk>;
  /** Texts that somebody put another on top of. */
  readonly passed = new Set<string>();
  readonly tags = new Set<string>();
  /** Notes that are shared, by id, and those of them that were changed for all. */
  readonly notes = new Map<string, string>();
  readonly changed = new Set<string>();
  /** What the quiet desk made of notes of others for itself: null where it took one away. */
  readonly madeOf = new Map<string, string | null>();
  /** Notes that a desk made while it shared none of them. */
  readonly own: { readonly by: Name; readonly note: string }[] = [];
  readonly #stream = new MemoryStream();
  #count = 0;

  private constructor(desks: ReadonlyMap<Name, Desk>) {
    this.desks = desks;
  }

  static async begin(): Promise<DeskLife> {
    const desks = await Promise.all(DESKS.map(async (name) => [name, await openDesk(name === 'late' ? null : 'city-desk', name !== 'quiet')] as const));
    const life = new DeskLife(new Map(desks));
    await life.#desk('first').library.save(sampleArticle(), ANALYSIS);
    await life.#desk('late').library.save(sampleArticle(), ANALYSIS);
    await life.#desk('late').sharing.join('city-desk', true);
    await life.#desk('late').sharing.follow('stream-1');
    return life;
  }

  async play({ desk: name, kind }: Step): Promise<void> {
    this.#count += 1;
    for (const { clock } of this.desks.values()) clock.forward(1000);
    const desk = this.#desk(name);
    const here = (await desk.library.size()) > 0;
    if (kind === 'save') await this.#save(desk);
    if (kind === 'save again') await this.#saveAgain(desk);
    if (kind === 'tag' && here) await this.#tag(desk);
    if (kind === 'annotate' && here) await this.#annotate(name, desk);
    if (kind === 'change a note' && here) await this.#changeNote(name, desk);
    if (kind === 'remove' && here) await desk.library.remove((await only(desk)).id);
    if (kind === 'bring back') await this.#bringBack(desk);
    if (kind === 'send' || kind === 'send and follow') await this.#stream.drain(desk);
    if (kind === 'all in step') await this.#stream.settle(...this.desks.values());
    if (kind === 'follow' || kind === 'send and follow') await this.#stream.follow(desk);
  }

  /** Brings all in step, and the article back where it is removed. */
  async settle(): Promise<void> {
    const desks = [...this.desks.values()];
    await this.#stream.settle(...desks);
    for (const desk of desks) {
      for (const { clock } of desks) clock.forward(1000);
      if ((await desk.library.size()) === 0) await this.#bringBack(desk);
      await this.#stream.settle(...desks);
    }
  }

  #desk(name: Name): Desk {
    const desk = this.desks.get(name);
    if (desk === undefined) throw new Error('there is none');
    return desk;
  }

  /** Texts that a desk has, whether the article is removed or not. */
  async #texts({ storage }: Desk): Promise<readonly string[]> {
    const { contents = [] } = await dump(storage);
    return contents.map((row) => decodeArticle((row as ContentRow).article).text);
  }

  async #save(desk: Desk): Promise<void> {
    for (const text of await this.#texts(desk)) this.passed.add(text);
    await desk.library.save(sampleArticle({ text: `${sampleArticle().text}\n\nReport ${this.#count} came out.` }), ANALYSIS);
  }

  async #saveAgain(desk: Desk): Promise<void> {
    const [text] = await this.#texts(desk);
    if (text === undefined) return;
    // Where it was not shared till now, the page says just that today: whatever came before.
    if ((await this.#isShared(desk)) === false) this.passed.delete(text);
    await desk.library.save(sampleArticle({ text }), ANALYSIS);
  }

  async #tag(desk: Desk): Promise<void> {
    const tag = `tag-${this.#count}`;
    if (await this.#isShared(desk)) this.tags.add(tag);
    await desk.library.tag([(await only(desk)).id], { add: [tag], remove: [] });
  }

  async #annotate(name: Name, desk: Desk): Promise<void> {
    const note = `Note ${this.#count}.`;
    const { id } = await desk.library.annotate(highlight((await only(desk)).id, note));
    if (name === 'quiet' || !(await this.#isShared(desk))) this.own.push({ by: name, note });
    else this.notes.set(id, note);
  }

  async #changeNote(name: Name, desk: Desk): Promise<void> {
    const notes = (await desk.library.annotations((await only(desk)).id)).filter(({ id }) => this.notes.has(id));
    const one = notes[this.#count % notes.length];
    // The quiet desk's changes are what is looked at: where another changes the same note, nothing is said of them.
    if (one === undefined || (name !== 'quiet' && this.#count % 3 > 0)) return;
    const note = `Note ${this.#count}, once more.`;
    const takesAway = name === 'quiet' && this.#count % 2 === 0;
    await (takesAway ? desk.library.removeAnnotation(one.id) : desk.library.changeAnnotation(one.id, { note }));
    if (name === 'quiet') this.madeOf.set(one.id, takesAway ? null : note);
    else {
      this.notes.set(one.id, note);
      this.changed.add(one.id);
    }
  }

  async #bringBack({ library, sharing }: Desk): Promise<void> {
    const [removal] = await sharing.removals(1);
    if (removal !== undefined) await library.undoRemove(removal.token);
  }

  /** Whether a change that a desk makes of its clipping is one that goes to others. */
  async #isShared({ storage }: Desk): Promise<boolean> {
    const { shared = [], contents = [] } = await dump(storage);
    const numbers = new Set(contents.map((row) => (row as ContentRow).no));
    return shared.some((row) => numbers.has((row as { readonly no: number }).no));
  }
}
