import type { EventSummary } from '../../../library/event.ts';

/** Events that hold every typed word, or its beginning, in name, headline or outlets; all of them where nothing is typed. */
export function fitting(events: readonly EventSummary[], typed: string, locale: string): readonly EventSummary[] {
  const words = wordsOf(typed, locale);
  if (words.length === 0) return events;
  return events.filter(({ name, title, publishers }) => {
    const held = wordsOf([name ?? '', title, ...publishers].join(' '), locale);
    return words.every((word) => held.some((one) => one.startsWith(word)));
  });
}

/** Words in small letters, without accents: "Sao" finds "São". */
function wordsOf(text: string, locale: string): readonly string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale).match(/[\p{L}\p{N}]+/gu) ?? [];
}
