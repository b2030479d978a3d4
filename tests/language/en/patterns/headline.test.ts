import { describe, expect, it } from 'vitest';
import { OUTLET_MARK, VERSION_MARK } from '../../../../src/language/en/patterns/headline.ts';

const bare = (title: string): string => title.replace(VERSION_MARK, '').replace(OUTLET_MARK, '');

describe('what is no part of a headline', () => {
  it.each([
    ['UPDATE 2- Ferry burns off Lima', 'Ferry burns off Lima'],
    ['BREAKING: Ferry burns off Lima', 'Ferry burns off Lima'],
    ['Exclusive | Ferry burns off Lima', 'Ferry burns off Lima'],
    ['Live updates: Ferry burns off Lima', 'Ferry burns off Lima'],
    ['Ferry burns off Lima - The Harbour Gazette', 'Ferry burns off Lima'],
    ['Ferry burns off Lima | World News', 'Ferry burns off Lima'],
    ['BREAKING: UPDATE 1- Ferry burns – The Harbour Gazette', 'Ferry burns'],
  ])('%s', (title, expected) => expect(bare(title)).toBe(expected));

  it.each(['Ferry burns off Lima', 'Update on the ferry', 'Breaking the ice in Lima', 'Two-year-old ferry burns', 'Ferry-maker burns cash', 'Exclusive club burns'])('nothing of: %s', (title) => expect(bare(title)).toBe(title));
});
