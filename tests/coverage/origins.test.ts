import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../src/claims/analysis.ts';
import { findOrigins } from '../../src/coverage/origins.ts';
import type { Link, Relation } from '../../src/coverage/relation.ts';
import { analysed } from './support/analysed.ts';
import { MILLBROOK_HERALD, MILLBROOK_POST } from './support/stories.ts';

const link = (a: string, b: string, relation: Relation = 'same-event'): Link => ({ a, b, relation, score: 1 });
const two = (one: Partial<ArticleText>, other: Partial<ArticleText>, relation?: Relation) => findOrigins(
  [analysed('a', { title: 'Coach overturns', text: 'A coach overturned near Millbrook.', ...one }), analysed('b', { title: 'Crash', text: 'Four people died on the A38.', ...other })],
  [link('a', 'b', relation)],
);
const grounds = (origins: ReturnType<typeof two>): string[] => origins.flatMap((o) => o.reasons.map((r) => (r.name === null ? r.ground : `${r.ground}: ${r.name}`)));

describe('findOrigins', () => {
  it('counts two reports of their own as two', () => {
    expect(two(MILLBROOK_POST, MILLBROOK_HERALD)).toEqual([
      { id: 0, articles: ['a'], texts: [['a']], reasons: [] },
      { id: 1, articles: ['b'], texts: [['b']], reasons: [] },
    ]);
  });

  it('puts a copy and its original together as one text', () => {
    expect(two({}, {}, 'copy')).toEqual([{ id: 0, articles: ['a', 'b'], texts: [['a', 'b']], reasons: [{ ground: 'same-text', name: null }] }]);
  });

  it('puts texts of one agency together, also the agency\'s own page', () => {
    expect(grounds(two({ wire: 'Meridian Wire' }, { wire: 'Meridian Wire' }))).toEqual(['wire: Meridian Wire']);
    expect(grounds(two({ publisher: 'Meridian Wire' }, { wire: 'Meridian Wire' }))).toEqual(['wire: Meridian Wire']);
    expect(two({ wire: 'Meridian Wire' }, { wire: 'Coast Press' })).toHaveLength(2);
  });

  it('puts texts of one author together, but not of one desk', () => {
    expect(grounds(two({ byline: 'Jana Petri, Tom Ashdown' }, { byline: 'Tom Ashdown' }))).toEqual(['byline: Tom Ashdown']);
    expect(two({ byline: 'Newsroom' }, { byline: 'Newsroom' })).toHaveLength(2);
  });

  it('puts a page with the page that it names as its source', () => {
    expect(grounds(two({ url: 'https://post.example/crash', publisher: 'Evening Post' }, { url: 'https://valley.example/1', canonicalUrl: 'https://post.example/crash' }))).toEqual(['syndication: Evening Post']);
  });

  it('puts a report together with the outlet that it credits', () => {
    expect(grounds(two({ publisher: 'Evening Post' }, { text: 'The driver told the Evening Post that the brakes had failed. He had told the depot so.' }))).toEqual(['reported-by: Evening Post']);
    expect(grounds(two(
      { text: 'The fault, first reported by the Coast Gazette, had been known for months.' },
      { text: 'A mechanic told the Coast Gazette that he had warned the depot.' },
    ))).toEqual(['reported-by: Coast Gazette']);
  });

  it('does not take being told something by a person for a credit', () => {
    expect(two({ text: 'Dana Wills told Paul Ritter that the road was shut. Dana Wills said so.' }, { text: 'Paul Ritter told Dana Wills to wait. Paul Ritter said so.' })).toHaveLength(2);
  });

  it('puts texts together that share the same words of the same named source', () => {
    const words = '"We found children sitting in the field beside it, most of them able to walk,"';
    expect(grounds(two({ text: `${words} Dana Wills said.` }, { text: `It was a dreadful sight. ${words} said Chief Inspector Dana Wills.` }))).toEqual(['same-quotation: Dana Wills']);
    expect(two({ text: `${words} Dana Wills said.` }, { text: `${words} Paul Ritter said.` })).toHaveLength(2);
    expect(two({ text: '"It was dreadful," Dana Wills said.' }, { text: '"It was dreadful," Dana Wills said.' })).toHaveLength(2);
  });

  it('puts texts together that share a passage of 25 words, yet not as one text', () => {
    const passage = 'The operator said in a statement that its thoughts were with the families, that it would help the police in every way and that all its coaches had passed their yearly test in January.';
    const [origin] = two({ text: `A coach overturned. ${passage}` }, { text: `${passage} Four people died on the road that evening, and many more were hurt when the vehicle rolled over twice in the dark field below the bend.` });
    expect(origin).toMatchObject({ articles: ['a', 'b'], texts: [['a'], ['b']], reasons: [{ ground: 'shared-passage' }] });
  });

  it('weighs linked articles alone', () => {
    const articles = ['a', 'b'].map((id) => analysed(id, { title: 'Crash', text: 'Four people died.', wire: 'Meridian Wire' }));
    expect(findOrigins(articles, [])).toHaveLength(2);
  });

  it('passes an origin on, and does not depend on order', () => {
    const articles = ['a', 'b', 'c'].map((id) => analysed(id, { title: 'Crash', text: 'Four people died.' }));
    const links = [link('a', 'b', 'copy'), link('b', 'c', 'version')];
    expect(findOrigins(articles, links)).toHaveLength(1);
    expect(findOrigins(articles.toReversed(), links.toReversed())).toEqual(findOrigins(articles, links));
  });
});
