import type messages from '../../_locales/en/messages.json';

/** Key of a text of the interface; English is the list that the other languages follow. */
export type MessageKey = keyof typeof messages;

/** Stem of a text with one form for each plural category: "origins" for `origins_one`, `origins_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
