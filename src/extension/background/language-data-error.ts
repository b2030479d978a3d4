/** The packaged data of a language could not be read; the package is damaged. */
export class LanguageDataError extends Error {
  override readonly name = 'LanguageDataError';
}
