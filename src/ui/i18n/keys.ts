import type messages from '../../_locales/en/messages.json';
import type pagesTexts from '../../_locales/en/pages.json';
import type libraryTexts from '../../_locales/en/library.json';
import type eventTexts from '../../_locales/en/event.json';
import type readerTexts from '../../_locales/en/reader.json';
import type optionsTexts from '../../_locales/en/options.json';
import type tabsTexts from '../../_locales/en/tabs.json';
import type panelTexts from '../../_locales/en/panel.json';
import type exportTexts from '../../_locales/en/export.json';
import type welcomeTexts from '../../_locales/en/welcome.json';
import type backupTexts from '../../_locales/en/backup.json';
import type newsroomTexts from '../../_locales/en/newsroom.json';
import type automaticTexts from '../../_locales/en/automatic.json';

/** The texts of the interface, one file for each part of it; English is the list that the other languages follow. */
type Texts = typeof messages & typeof pagesTexts & typeof libraryTexts & typeof eventTexts & typeof readerTexts & typeof optionsTexts & typeof tabsTexts & typeof panelTexts & typeof exportTexts & typeof welcomeTexts & typeof backupTexts & typeof automaticTexts & typeof newsroomTexts;

/** Key of a text of the interface. */
export type MessageKey = keyof Texts;

/** Stem of a text with one form for each plural category: "origins" for `origins_one`, `origins_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
