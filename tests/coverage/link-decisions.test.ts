import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../src/coverage/link.ts';
import type { LinkDecision } from '../../src/coverage/relation.ts';
import { analysed } from './support/analysed.ts';
import * as story from './support/stories.ts';

const post = analysed('post', story.MILLBROOK_POST);
const herald = analysed('herald', story.MILLBROOK_HERALD);
const echo = analysed('echo', story.DUNFORD_ECHO);
const linked = (decisions: readonly LinkDecision[]): string[] => linkArticles([post, herald, echo], { decisions }).map(({ a, b }) => `${a}~${b}`);

describe("the reader's decisions", () => {
  it('split what the linker would join', () => {
    expect(linked([{ a: 'post', b: 'herald', decision: 'other-event' }])).toEqual([]);
  });

  it('join what the linker would keep apart', () => {
    expect(linked([{ a: 'post', b: 'echo', decision: 'same-event' }])).toContain('echo~post');
  });

  it('hold in whichever order the two are named', () => {
    expect(linked([{ a: 'herald', b: 'post', decision: 'other-event' }])).toEqual(linked([{ a: 'post', b: 'herald', decision: 'other-event' }]));
  });

  it('count by the last one on a pair', () => {
    expect(linked([{ a: 'post', b: 'herald', decision: 'other-event' }, { a: 'post', b: 'herald', decision: 'same-event' }])).toContain('herald~post');
  });

  it('win over each other pair by pair where together they contradict', () => {
    const links = linked([
      { a: 'post', b: 'herald', decision: 'same-event' },
      { a: 'herald', b: 'echo', decision: 'same-event' },
      { a: 'post', b: 'echo', decision: 'other-event' },
    ]);
    expect(links).toEqual(['echo~herald', 'herald~post']);
  });

  it('on articles that are not there change nothing', () => {
    expect(linked([{ a: 'post', b: 'gone', decision: 'other-event' }, { a: 'post', b: 'post', decision: 'other-event' }])).toEqual(linked([]));
  });
});
