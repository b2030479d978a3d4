import { describe, expect, it } from 'vitest';
import { FERRY, newsPage, paragraphs } from './fixtures/news-page.ts';
import { textOf } from './fixtures/read.ts';

const body = paragraphs(FERRY);
const clean = FERRY.join('\n');

describe('what is not the article stays out', () => {
  it.each([
    ['comments in Swedish', `<section class="comments-list"><p>Det var på tiden att någon sade ifrån om den gamla färjan, den har varit farlig i flera år nu.</p>
      <p>Håller inte med, bron är alldeles för långt bort för oss som bor på södra sidan och arbetar skift på varvet.</p></section>`],
    ['most read, in German', `<div id="mostRead"><h3>Meistgelesen</h3><ol><li><a href="/a">Hafenbehörde plant neue Mole für Fischer</a></li><li><a href="/b">Schule zieht um</a></li></ol></div>`],
    ['a cookie notice in French', `<div class="cookie-banner" role="dialog"><p>Nous utilisons des cookies pour mesurer notre audience et vous proposer des contenus adaptés à vos centres d’intérêt.</p></div>`],
    ['a newsletter box in Spanish', `<div class="newsletter-signup"><p>Reciba cada mañana las noticias más importantes de la costa en su correo, sin coste y sin publicidad.</p></div>`],
    ['related articles in Arabic', `<aside><h4>اقرأ أيضا</h4><ul><li><a href="/a">الميناء يستعد لاستقبال سفن أكبر هذا العام</a></li></ul></aside>`],
    ['a share bar', `<div class="social-share"><span>Share this story with your friends and family on every network.</span></div>`],
    ['a note on the trade of the writer', `<div class="author-bio"><p>Ana Lund has covered the harbour for the Courier since 2009 and lives on the western shore with her family.</p></div>`],
  ])('%s', (_, chrome) => {
    expect(textOf(newsPage({ article: body, after: chrome }))).toBe(clean);
    expect(textOf(newsPage({ article: `${body}${chrome}` }))).toBe(clean);
  });

  it('captions and credits in the text', () => {
    const figure = '<figure><img src="x"><figcaption>The ferry leaves Lindholm on a calm morning last week. Photo: Per Holm</figcaption></figure>';
    expect(textOf(newsPage({ article: `${figure}<p>${FERRY[0]}</p>${figure}${paragraphs(FERRY.slice(1))}` }))).toBe(clean);
  });

  it('lines between paragraphs that only lead elsewhere, with what introduces them', () => {
    const article = `<p>${FERRY[0]}</p><h3>More on this</h3><p><a href="/a">Bridge opens two months early</a></p>${paragraphs(FERRY.slice(1))}`;
    expect(textOf(newsPage({ article }))).toBe(clean);
  });

  it('marks of advertising that stand between the paragraphs', () => {
    const article = FERRY.map((text) => `<p>${text}</p><p>Article continues after this</p>`).join('');
    expect(textOf(newsPage({ article }))).toBe(clean);
  });

  it('boxes that the page hides', () => {
    expect(textOf(newsPage({ article: `${body}<p hidden>${FERRY[1]}</p><p style="color:red; display: none">A paragraph that no reader sees.</p>` }))).toBe(clean);
  });

  it('but keeps what only looks like it', () => {
    const quote = '“We were never asked,” said Jon Berg, who has steered the boat for nineteen years and retires with it.';
    const article = `<div class="story-body has-comments"><p>${FERRY[0]}</p><blockquote><p>${quote}</p></blockquote><h2>What comes next</h2>${paragraphs(FERRY.slice(1))}
      <p>The full timetable is on <a href="/t">the council’s site</a>.</p></div>`;
    const text = textOf(newsPage({ article }));
    for (const kept of [quote, 'What comes next', 'The full timetable', ...FERRY]) expect(text).toContain(kept);
  });
});
