/** Three accounts of a made-up accident, and one article on something else. */
export const FERRY = [
  {
    id: 'herald',
    url: 'https://herald.example/ferry-aground',
    title: 'Ferry with 84 aboard runs aground off Skerry Point',
    publisher: 'The Solmund Herald',
    published: '2023-05-09T07:40:00Z',
    text: 'The ferry Kittiwake ran aground off Skerry Point at 5:20 a.m. on Tuesday, injuring 12 passengers.\n\nThe 40-year-old vessel was carrying 84 people from Solmund to the island of Hale, the coast guard said.\n\nCaptain Ivo Lindqvist, 51, was taken to hospital with a broken arm. Two tugs were trying to pull the ship free before the evening tide, and the harbour office said that no fuel had leaked.',
  },
  {
    id: 'gazette',
    url: 'https://gazette.example/kittiwake',
    title: 'Passengers hurt as Kittiwake ferry hits rocks',
    publisher: 'Hale Gazette',
    published: '2023-05-09T09:10:00Z',
    text: 'The ferry Kittiwake ran aground off Skerry Point at 6:45 a.m. on Tuesday, and 12 passengers were injured.\n\nCaptain Ivo Lindqvist, 58, was among those taken to hospital in Solmund.\n\nThe ferry was carrying 84 people to the island of Hale.\n\nFishing boats took most of them ashore, where a school had been opened to give out blankets and tea, a teacher, Maren Oyle, told this newspaper.',
  },
  {
    id: 'post',
    url: 'https://post.example/library-budget',
    title: 'Council votes to close two branch libraries',
    publisher: 'Tarn Valley Post',
    published: '2023-05-08T18:00:00Z',
    text: 'Councillors in Tarn Valley voted on Monday to close two of the district’s nine branch libraries by the autumn.\n\nThe decision saves $340,000 a year, the council’s finance officer, Petra Hask, said. Readers had handed in a petition against it, and some forty of them filled the public seats until the vote was taken.',
  },
] as const;

/** A library file's content. */
export const libraryOf = (articles: readonly object[]): string => JSON.stringify({ articles });

/** A saved page with the given article in it. */
export function pageOf({ title, publisher, published, text }: (typeof FERRY)[number]): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${publisher}"><meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
}
