import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import type { AnalysedArticle } from '../../src/compare/cross-check-result.ts';
import { analysed } from '../support/analysed.ts';

const ONE = analysed('a', 'The panel heard Ruth Alder. Peter Halm wept.');
const TWO = analysed('b', 'The panel heard Alder. It met in Lima.');
const entityOf = (articles: readonly AnalysedArticle[], article: AnalysedArticle, name: string): number | null => {
  const mention = article.analysis.mentions.findIndex((m) => m.names.includes(name));
  return align(articles).entity(article, { text: name, head: name, modifiers: [], name, mention: mention < 0 ? null : mention });
};

describe('names of linked articles', () => {
  it('join a short form to the only full name', () => expect(entityOf([ONE, TWO], TWO, 'Alder')).toBe(entityOf([ONE, TWO], ONE, 'Ruth Alder')));

  it('do not join where two full names fit', () => {
    const three = analysed('c', 'The panel heard Karl Alder.');
    const all = [ONE, TWO, three];
    expect(new Set([entityOf(all, ONE, 'Ruth Alder'), entityOf(all, three, 'Karl Alder'), entityOf(all, TWO, 'Alder')]).size).toBe(3);
  });

  it('keep two people apart', () => expect(entityOf([ONE, TWO], ONE, 'Peter Halm')).not.toBe(entityOf([ONE, TWO], ONE, 'Ruth Alder')));

  it('are listed longest first, and counted by article', () => {
    const alignment = align([ONE, TWO]);
    const entity = alignment.entity(ONE, { text: 'Ruth Alder', head: 'alder', modifiers: [], name: 'Ruth Alder', mention: ONE.analysis.mentions.findIndex((m) => m.names[0] === 'Ruth Alder') });
    expect(alignment.names(entity ?? -1)).toEqual(['Ruth Alder', 'Alder']);
    expect([alignment.spread('Lima'), alignment.spread('LIMA'), alignment.spread('Paris')]).toEqual([1, 1, 0]);
  });

  it('are nobody’s without a name', () => {
    expect(align([ONE]).entity(ONE, null)).toBeNull();
    expect(align([ONE]).entity(ONE, { text: 'it', head: 'it', modifiers: [], name: null, mention: null })).toBeNull();
  });
});
