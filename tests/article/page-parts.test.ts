import { describe, expect, it } from 'vitest';
import { FERRY, newsPage, paragraphs } from './fixtures/news-page.ts';
import { extract, read } from './fixtures/read.ts';

const kinds = (article: string): string[] => read(newsPage({ article })).blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 30)}`);

describe('blocks of a text', () => {
  it('carry their kind', () => {
    const article = `<p>${FERRY[0]}</p><h2>The bus</h2><p>${FERRY[2]}</p><ul><li>It leaves every fifteen minutes from the square.</li><li>It takes forty.</li></ul><blockquote>${FERRY[3]}</blockquote><p>${FERRY[4]}</p>`;
    expect(kinds(article).map((line) => line.split(':')[0])).toEqual(['paragraph', 'heading', 'paragraph', 'list-item', 'list-item', 'quote', 'paragraph']);
  });

  it('do not run into each other, whatever parts them', () => {
    const article = `<div>${FERRY[0]}<br><br>${FERRY[1]}</div><div><span>${FERRY[2]}</span></div><div>${FERRY[3]}</div>`;
    expect(read(newsPage({ article })).blocks.map((block) => block.text)).toEqual(FERRY.slice(0, 4));
  });

  it('join what stands in one line, without soft hyphens', () => {
    const article = `${paragraphs(FERRY)}<p>The boat&shy;house,   built in <b>18</b><i>92</i>, will\nbe kept&nbsp;as a <a href="/m">mu&shy;seum</a> for the town.</p>`;
    expect(read(newsPage({ article })).blocks.at(-1)?.text).toBe('The boathouse, built in 1892, will be kept as a museum for the town.');
  });

  it('begin with the line under the headline, found by what the page says of itself', () => {
    const standfirst = 'Ice has damaged the hull; a bus over the new bridge is to replace the boat';
    const head = `<meta name="description" content="${standfirst}.">`;
    const html = newsPage({ head, article: `<div><div><span class="x1">${standfirst}</span></div></div><div class="article-body">${paragraphs(FERRY)}</div>` });
    expect(read(html).blocks[0]).toEqual({ kind: 'paragraph', text: standfirst });
  });

  it('leave out what stands beside the box of the text', () => {
    const article = `<div class="article__body">${paragraphs(FERRY)}</div><div><p>Tickets that were bought for April can be returned at the office in the harbour until summer.</p></div>`;
    expect(read(newsPage({ article })).blocks.map((block) => block.text)).toEqual([...FERRY]);
  });

  it('leave out the note on the author that ends a text', async () => {
    const article = `<p class="byline">By Ana Lund</p>${paragraphs(FERRY)}<p>Ana Lund is a reporter for the Courier. She writes on harbours.</p>`;
    expect((await extract(newsPage({ article }))).article.text).toBe(FERRY.join('\n\n'));
  });
});

describe('pages in other scripts', () => {
  it('are read from right to left as they stand', async () => {
    const texts = [
      'قال المجلس المحلي يوم الثلاثاء إن العبارة بين الميناءين ستتوقف عن العمل في نهاية مارس، بعد شتاءين ألحق فيهما الجليد أضرارا بهيكلها.',
      'ويستخدم العبارة نحو ألف ومئتي شخص في كل يوم عمل، معظمهم في طريقهم إلى المستشفى وحوض السفن على الضفة الشرقية.',
      'وقالت رئيسة المجلس إن حافلة فوق الجسر الجديد ستنطلق كل ربع ساعة، ولن تكلف أكثر مما تكلفه العبارة الآن.',
      'ولم يقتنع عمال الحوض بذلك، وقالت نقابتهم إن الرحلة ستستغرق أربعين دقيقة في الصباح، أي ضعف زمن العبارة.',
    ];
    const { article } = await extract(newsPage({ lang: 'ar', title: 'العبارة تتوقف في مارس - البريد', headline: 'العبارة تتوقف في مارس', article: paragraphs(texts) }));
    expect(article).toMatchObject({ title: 'العبارة تتوقف في مارس', language: 'ar', text: texts.join('\n\n'), quality: 'whole' });
  });

  it('are read without spaces between words', async () => {
    const texts = Array.from({ length: 8 }, (_, at) => `${at + 1}月の終わりに、リンドホルムとサンドビックを結ぶ渡し船の運航が終わると、郡の議会が火曜日に発表した。二度の冬に氷が船体を傷めたためで、代わりに新しい橋を渡るバスが走る。`);
    const { article } = await extract(newsPage({ lang: 'ja', headline: '渡し船、三月で終わる', title: '渡し船、三月で終わる', article: paragraphs(texts) }));
    expect(article).toMatchObject({ title: '渡し船、三月で終わる', language: 'ja', text: texts.join('\n\n') });
  });
});

describe('bylines', () => {
  it('are found after a dateline in the same line', async () => {
    const article = `<small>posted on <time datetime="2024-05-14T23:30:00-05:00">2024-05-14 23:30 EST</time></small> by Ana Maria Lund ${paragraphs(FERRY)}`;
    expect((await extract(newsPage({ article }))).article.byline).toBe('Ana Maria Lund');
  });

  it('are not taken from a menu before the headline when one follows it', async () => {
    const before = '<ul><li><a class="nav-item contributor-content" href="/contributor-content/">Contributor Content</a></li></ul>';
    const article = `<div class="authors">Ana Lund</div>${paragraphs(FERRY)}`;
    expect((await extract(newsPage({ before, article }))).article.byline).toBe('Ana Lund');
  });
});
