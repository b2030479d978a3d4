import { Cite } from '@citation-js/core';

// Each plug-in makes itself known when it is loaded.
await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-csl'), import('@citation-js/plugin-ris')]);

/** One item as citation-js understands it, in the terms of CSL. */
export interface Item {
  readonly [field: string]: unknown;
  readonly title?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
}

/** What an independent reader makes of a bibliography; it guesses the format unless it is told, by its own name for it. */
export function cited(text: string, forceType?: string): readonly Item[] {
  return new Cite(text, forceType === undefined ? {} : { forceType }).data.map(({ _graph, ...item }: Item) => item);
}

/** The bibliography as a style prints it, one plain line an item. */
export function printed(text: string, style = 'apa'): string {
  return new Cite(text).format('bibliography', { template: style, format: 'text', lang: 'en-US' });
}
