import { describe, expect, it } from 'vitest';
import { meaningBehind } from '../../../../src/language/en/patterns/meaning.ts';

describe('what a name means, by the words behind it', () => {
  it('tells a meaning from a second name', () => {
    expect(meaningBehind(', which means “bright water”, sank')).toEqual({ text: 'bright water', start: 15, end: 27, told: true });
    expect(meaningBehind(' — or “Bright Water” — sank')).toMatchObject({ text: 'Bright Water', told: false });
  });

  it('takes bare words only behind a verb of translating, and capitals only as a whole name', () => {
    expect(meaningBehind(', which translates roughly as the bright water, sank')).toMatchObject({ text: 'bright water' });
    expect(meaningBehind(', which means bright water, sank')).toBeNull();
    expect(meaningBehind(', or Bright Water, sank')).toMatchObject({ text: 'Bright Water' });
    expect(meaningBehind(', or Torrow, sank')).toBeNull();
  });
});
