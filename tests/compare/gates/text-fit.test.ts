import { describe, expect, it } from 'vitest';
import { textUnfit } from '../../../src/compare/gates/text-fit.ts';

describe('textUnfit', () => {
  it.each(['whole', 'opinion', 'live-blog', undefined])('lets English text of quality %s through', (quality) => {
    expect(textUnfit(quality, 'en')).toBeNull();
  });

  it.each([['too-short', 'too-little-text'], ['paywalled-stub', 'too-little-text'], ['not-an-article', 'too-little-text'], ['listing', 'listing']])('keeps %s out', (quality, reason) => {
    expect(textUnfit(quality, 'en')).toBe(reason);
  });

  it('keeps out other languages and the unknown', () => {
    expect(textUnfit('whole', 'fr')).toBe('unsupported-language');
    expect(textUnfit(undefined, null)).toBe('unsupported-language');
  });
});
