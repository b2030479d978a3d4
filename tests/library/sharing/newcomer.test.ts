import { beforeAll, describe, expect, it } from 'vitest';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { MemoryStream, openDesk, type Desk } from './shared-libraries.ts';

/** More than are counted, or lie in a closed block of the index, at once. */
const MANY = 140;
const ANALYSIS = sampleAnalysis(BRIDGE_TERMS);
/** Words of its own and words that all have. */
const analysisOf = (number: number) => sampleAnalysis([...BRIDGE_TERMS, [`ferry-${number}`, 2], [`pier-${number % 7}`, 3]]);
const articleOf = (number: number) => sampleArticle({
  url: `https://www.tarrowherald.example/news/${number}`, title: `Report ${number} of the harbour board`,
  text: `${sampleArticle().text}\n\nReport number ${number} came out on Thursday.`,
});

/** All that a reader sees of a library. */
async function seen({ library, sharing }: Desk) {
  const { rows } = await library.list({ order: 'title', limit: 200 });
  const [first] = rows;
  const { hits } = await library.search({ query: 'Thursday', limit: 200 });
  const found = async (number: number) => (await library.candidates(analysisOf(number), 3)).candidates.length;
  return {
    rows: rows.map(({ title, sha256, tags, versions, annotations, analysisVersion, savedAt }) => ({ title, sha256, tags, versions, annotations, analysisVersion, savedAt })),
    analysis: first && (await library.get(first.id)).analysis,
    hits: hits.map(({ row }) => row.title).toSorted(),
    found: [await found(1), await found(MANY - 1)],
    maintained: (await library.maintain()).rebuild,
    status: await sharing.status(),
  };
}

describe('a newcomer', () => {
  let stream: MemoryStream;
  beforeAll(async () => {
    stream = new MemoryStream();
    const a = await openDesk();
    for (let number = 0; number < MANY; number += 1) await a.library.save(articleOf(number), analysisOf(number));
    const { rows } = await a.library.list({ order: 'title', limit: 200 });
    const ids = rows.map(({ id }) => id);
    await a.library.tag(ids.slice(10, 20), { add: ['harbour', 'budget'], remove: [] });
    const { text, sha256 } = articleOf(0);
    await a.library.annotate({ clipping: ids[0] ?? '', quote: text.slice(4, 16), prefix: text.slice(0, 4), suffix: text.slice(16, 40), sha256, start: 4, colour: 'yellow', note: 'Ask the board.' });
    await a.library.remove(ids[30] ?? '');
    await stream.settle(a);
  }, 60_000);

  it('has the same from many articles taken in at once as from one after the other', async () => {
    const [atOnce, oneByOne] = [await openDesk(), await openDesk()];
    expect(await atOnce.sharing.receive(stream.all, true)).toBe(MANY);
    for (const message of stream.all) await oneByOne.sharing.receive([message], true);
    const own = await seen(atOnce);
    expect(own).toEqual(await seen(oneByOne));
    expect(own.rows).toHaveLength(MANY - 1);
    expect(own.hits).toHaveLength(MANY - 1);
    expect(own.rows.filter(({ tags }) => tags.length === 2)).toHaveLength(10);
    expect(own.rows.filter(({ annotations }) => annotations === 1)).toHaveLength(1);
    expect(own).toMatchObject({ found: [3, 3], status: { due: 0, shared: MANY - 1 } });
  }, 60_000);

  it('who has some of them already keeps one clipping of each, with what both had', async () => {
    const b = await openDesk(null);
    const { id } = await b.library.save(articleOf(3), ANALYSIS);
    await b.library.tag([id], { add: ['mine'], remove: [] });
    const { id: gone } = await b.library.save(articleOf(4), ANALYSIS);
    await b.library.remove(gone);
    await b.sharing.join('city-desk', true);
    await b.sharing.follow('stream-1');
    await b.sharing.receive(stream.all, true);
    expect(await b.library.size()).toBe(MANY - 1);
    const { rows } = await b.library.list({ order: 'title', limit: 200 });
    expect(rows.filter(({ tags }) => tags.includes('mine')).map(({ title, versions }) => [title, versions])).toEqual([[articleOf(3).title, 1]]);
    expect(rows.some(({ title }) => title === articleOf(4).title)).toBe(true);
  }, 60_000);

  it('makes one clipping of two messages of one batch that are about the same page, and takes the later of two about one article', async () => {
    const [other, a, b] = [new MemoryStream(), await openDesk(), await openDesk()];
    await a.library.save(sampleArticle(), ANALYSIS);
    await other.drain(a);
    const early = other.all;
    await a.library.save(sampleArticle({ text: `${sampleArticle().text}\n\nThe board will meet again on Friday.` }), ANALYSIS);
    await other.drain(a);
    const [message] = other.all;
    if (message?.kind !== 'record' || message.record.content === null) throw new Error('there is none');
    // The same text on the same site under another address, as of somebody who came by another way.
    const copy = { ...message.record, id: 'c'.repeat(32), content: { ...message.record.content, article: { ...message.record.content.article, url: 'https://www.tarrowherald.example/print/bridge' } } };
    await b.sharing.receive([...early, message, { ...message, seq: message.seq + 1, record: copy }], true);
    const { rows } = await b.library.list({ order: 'title' });
    expect(rows.map(({ versions }) => versions)).toEqual([2]);
    expect(await b.sharing.status()).toMatchObject({ position: message.seq + 1, shared: 2 });
  });
});
