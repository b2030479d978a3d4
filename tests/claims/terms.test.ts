import { describe, expect, it } from 'vitest';
import { analysed } from '../support/analysed.ts';

const TEXT = 'A coach overturned near Millbrook on Tuesday. Chief Inspector Dana Wills said that the coach had left the road. Later a reporter asked Wills about the brakes.';
const { terms, topic } = analysed('a', TEXT, { title: 'Coach overturns near Millbrook' }).analysis;
const counts = new Map(terms);

describe('terms', () => {
  it('are content lemmas with their counts, those of the title thrice', () => {
    expect(counts.get('coach')).toBe(5);
    expect(counts.get('reporter')).toBe(1);
  });

  it('hold names by their full form', () => {
    expect(counts.get('@dana wills')).toBe(2);
  });

  it('hold no function words or marks', () => {
    expect([...counts.keys()].filter((t) => /^(?:the|a|on|near|that|to|[^\p{L}\p{N}@]+)$/u.test(t))).toEqual([]);
  });

  it('put what tells most first', () => {
    const order = terms.map(([term]) => term);
    expect(order.indexOf('millbrook')).toBeLessThan(order.indexOf('say'));
  });

  it('of the lead count the title twice', () => {
    expect(new Map(topic.lead).get('coach')).toBe(4);
  });
});
