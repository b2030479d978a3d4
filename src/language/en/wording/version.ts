/** The question that a change between two versions of one article answers. `outlet` is null where the page names none. */
export function changeQuestion(outlet: string | null, figure: boolean): string {
  const who = outlet === null ? 'did the article' : `did ${outlet.replace(/^www\./, '')}`;
  return figure ? `Which figure ${who} change from one version to the next?` : `What ${who} put differently from one version to the next?`;
}
