import { describe, expect, it } from 'vitest';
import { relate } from '../../src/coverage/relate.ts';
import { analysed } from './support/analysed.ts';
import { MILLBROOK_HERALD, MILLBROOK_POST } from './support/stories.ts';

const original = analysed('wire', { ...MILLBROOK_POST, publisher: 'Meridian Wire' });
const [first, second] = MILLBROOK_POST.text.split('\n\n') as [string, string];

describe('relate', () => {
  it('knows a wire text that another outlet trimmed and padded as a copy', () => {
    const trimmed = analysed('trim', { title: 'Coach crash: four dead', publisher: 'Valley News', text: `${first}\n\n${second}\n\nOur reporters are on their way to the scene. Send us your pictures.` });
    expect(relate(original, trimmed)).toBe('copy');
    expect(relate(trimmed, original)).toBe('copy');
  });

  it('knows a short excerpt of a long text', () => {
    expect(relate(original, analysed('brief', { title: 'Crash', publisher: 'Valley News', text: second }))).toBe('copy');
  });

  it('keeps two texts of their own on one event apart', () => {
    expect(relate(original, analysed('own', { ...MILLBROOK_HERALD, publisher: 'Valley News' }))).toBe('same-event');
  });

  it('does not take a quotation in common for a copy', () => {
    const quoting = analysed('own', { ...MILLBROOK_HERALD, publisher: 'Valley News', text: `${MILLBROOK_HERALD.text}\n\n"We found children sitting in the field beside it, most of them able to walk," she told reporters.` });
    expect(relate(original, quoting)).toBe('same-event');
  });

  it('knows a version by its address, whatever its text', () => {
    const now = analysed('now', { title: 'What we know', text: 'All roads are open again.', url: `${original.article.url}?utm_source=post#top` });
    expect(relate(original, now)).toBe('version');
  });

  it('knows a version by the address that the page names as its own', () => {
    const amp = analysed('amp', { ...MILLBROOK_HERALD, canonicalUrl: original.article.url });
    expect(relate(original, amp)).toBe('version');
  });

  it('makes nothing of a front page that every article names as its own', () => {
    const front = { canonicalUrl: 'https://news.example/' };
    expect(relate(analysed('a', { ...MILLBROOK_POST, ...front }), analysed('b', { ...MILLBROOK_HERALD, ...front }))).toBe('same-event');
  });

  it('knows a version by outlet and text where the headline was rewritten', () => {
    const rewritten = analysed('later', { title: 'Parents wait at hospital after school trip ends in crash', publisher: 'Meridian Wire', text: MILLBROOK_POST.text.replace('17 injured', '19 injured') });
    expect(relate(original, rewritten)).toBe('version');
  });

  it('knows a version by outlet and headline where much of the text was rewritten', () => {
    const rewritten = analysed('later', {
      title: 'UPDATE 2: Four killed as school coach overturns near Millbrook', publisher: 'Meridian Wire',
      text: `${second}\n\nThe head teacher, Iris Bowen, met parents in the gym. Counsellors stayed with the pupils until late in the evening, and lessons were called off for the rest of the week.`,
    });
    expect(relate(original, rewritten)).toBe('version');
  });

  it('keeps two reports of one outlet on one event apart', () => {
    expect(relate(original, analysed('next', { ...MILLBROOK_HERALD, publisher: 'Meridian Wire' }))).toBe('same-event');
  });
});
