import { boolean, check, exactOptional, picklist, pipe, strictObject, string, type InferOutput } from 'valibot';
import { isNewsSearchName, isSearchAddress } from './news-search.ts';

/** Colours of the marks in pages: one for each label, or one for all, with the line below telling the labels apart. */
export const MARK_COLOURS = ['by-label', 'yellow', 'blue', 'grey'] as const;
export type MarkColours = (typeof MARK_COLOURS)[number];

const newsSearch = pipe(string(), check((search) => isNewsSearchName(search) || isSearchAddress(search)));

const fields = {
  /** Whether sentences with findings are marked in the page being read. */
  marks: boolean(),
  /** In which colours. */
  markColours: picklist(MARK_COLOURS),
  /** Where other accounts are searched for: a name among `NEWS_SEARCHES`, or an https address with "{query}". */
  newsSearch,
};

/** The reader's settings, as stored and as sent. */
export const settingsSchema = strictObject(fields);

/** All settings. */
export type Settings = InferOutput<typeof settingsSchema>;

/** Any of the settings; what is left out stays. */
export const settingsChangeSchema = strictObject({
  marks: exactOptional(fields.marks),
  markColours: exactOptional(fields.markColours),
  newsSearch: exactOptional(fields.newsSearch),
});

/** A change of some of them. */
export type SettingsChange = InferOutput<typeof settingsChangeSchema>;

/** What a new installation starts with. */
export const DEFAULT_SETTINGS: Settings = { marks: true, markColours: 'by-label', newsSearch: 'duckduckgo' };
