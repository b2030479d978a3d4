import { boolean, exactOptional, strictObject, type InferOutput } from 'valibot';

/** The reader's settings, as stored and as sent. */
export const settingsSchema = strictObject({
  /** Whether sentences with findings are marked in the page being read. */
  marks: boolean(),
});

/** All settings. */
export type Settings = InferOutput<typeof settingsSchema>;

/** Any of the settings; what is left out stays. */
export const settingsChangeSchema = strictObject({ marks: exactOptional(boolean()) });

/** A change of some of them. */
export type SettingsChange = InferOutput<typeof settingsChangeSchema>;

/** What a new installation starts with. */
export const DEFAULT_SETTINGS: Settings = { marks: true };
