/** "Has" or "Have", by the number of a subject as a question names it. */
export const hasOrHave = (subject: string | null): 'Has' | 'Have' =>
  (subject !== null && (/\b(?:people|dead|police|parents|authorities|officials)$/i.test(subject) || /^the \p{Ll}.*[^su]s$/u.test(subject)) ? 'Have' : 'Has');
