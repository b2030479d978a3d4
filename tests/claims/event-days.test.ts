import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../src/claims/analysis.ts';
import { analysed } from '../support/analysed.ts';

const days = (text: string, more: Partial<ArticleText> = {}): string[] => analysed('a', text, { published: '2026-03-12T09:00:00Z', ...more }).analysis.eventDays.map((t) => new Date(t).toISOString().slice(0, 10));

describe('days of the event', () => {
  it('are read from calendar dates and weekdays at the top', () => {
    expect(days('A coach overturned on March 10, 2026.')).toEqual(['2026-03-10']);
    expect(days('A coach overturned on Tuesday.')).toEqual(['2026-03-10']);
  });

  it('put calendar dates before days told from the date of publication', () => {
    expect(days('Police said on Wednesday that the coach had left the road on 3 March 2026.')).toEqual(['2026-03-03', '2026-03-11']);
  });

  it('leave out years, months and what something has lasted since', () => {
    expect(days('The road has been shut since Monday. In 2019 it flooded. Work begins in May 2027.')).toEqual([]);
  });

  it('leave out dates of the background', () => {
    expect(days('One. Two. Three. Four. Five. Six was opened on 4 April 2020.')).toEqual([]);
  });

  it('are only calendar dates where the date of publication is unknown', () => {
    expect(days('It broke on Tuesday, after a storm on 1 March 2026.', { published: null })).toEqual(['2026-03-01']);
  });
});
