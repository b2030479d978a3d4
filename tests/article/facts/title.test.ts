import { describe, expect, it } from 'vitest';
import { chooseTitle, withoutSite } from '../../../src/article/facts/title.ts';
import type { TitleSources } from '../../../src/article/facts/title.ts';

const sources = (parts: Partial<TitleSources>): TitleSources => ({
  headlines: [], jsonLd: null, shared: [], documentTitle: '', siteNames: ['The Lindholm Courier', 'courier.example', 'courier'], ...parts,
});

describe('chooseTitle', () => {
  it('takes the heading that other sources agree with', () => {
    expect(chooseTitle(sources({
      headlines: ['The Lindholm Courier', 'Ferry to stop in March'],
      shared: ['Why the ferry is to stop in March'],
      documentTitle: 'Ferry to stop in March | The Lindholm Courier',
    }))).toBe('Ferry to stop in March');
  });

  it('takes the shared title, without the site, when the only heading is the site’s name', () => {
    expect(chooseTitle(sources({ headlines: ['Courier'], shared: ['Ferry to stop - The Lindholm Courier'] }))).toBe('Ferry to stop');
  });

  it('falls back on JSON-LD and on the window title', () => {
    expect(chooseTitle(sources({ jsonLd: 'Ferry to stop &amp; bus to run' }))).toBe('Ferry to stop & bus to run');
    expect(chooseTitle(sources({ documentTitle: 'Ferry to stop – courier.example' }))).toBe('Ferry to stop');
    expect(chooseTitle(sources({}))).toBe('');
  });
});

describe('withoutSite', () => {
  it.each([
    ['Ferry to stop | News | The Lindholm Courier', 'Ferry to stop | News'],
    ['The Lindholm Courier: Ferry to stop', 'The Lindholm Courier: Ferry to stop'],
    ['Courier » Ferry to stop', 'Ferry to stop'],
  ])('%s', (title, expected) => {
    expect(withoutSite(title, sources({}))).toBe(expected);
  });

  it('keeps a dash that belongs to the headline', () => {
    expect(withoutSite('Ferry to stop – what we know', sources({}))).toBe('Ferry to stop – what we know');
  });

  it('takes off what the page’s own heading does not have', () => {
    expect(withoutSite('Ferry to stop - Coast and islands', sources({ headlines: ['Ferry to stop'] }))).toBe('Ferry to stop');
  });
});
