/** The closed set of things that can go wrong; each has a sentence in every interface language. */
export const ERROR_CODES = [
  'page-unreadable',
  'page-too-large',
  'page-gone',
  'page-unfit',
  'library-newer',
  'library-unavailable',
  'library-full',
  'not-found',
  'refused',
  'backup-overtaken',
  'not-a-backup',
  'backup-newer',
  'backup-damaged',
  'extension-updated',
  'language-data-missing',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Key of an error's sentence in `_locales`, whose keys take no hyphen: "error_page_gone". */
export function errorMessageKey(code: ErrorCode): string {
  return `error_${code.replaceAll('-', '_')}`;
}
