import { interfaceLanguage, message } from '../../extension/platform/runtime.ts';
import { createI18n } from './i18n.ts';

/** The interface language that the browser chose among ours. */
export const browserI18n = createI18n(message, interfaceLanguage());
