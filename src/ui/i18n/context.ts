import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from './i18n.ts';

/** Carries the interface language to every component. */
export const I18nContext = createContext<I18n | null>(null);

/** The interface language. @throws Error outside a provider, which is a mistake in our own code. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n needs an I18nContext provider above it.');
  return i18n;
}
