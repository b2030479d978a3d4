import type { Stamp } from './timestamp.ts';
import type { DateReader } from './visible-date.ts';

/** A date that readers are shown, and whether its label calls it that of a change. */
export interface ShownDate {
  readonly stamp: Stamp;
  readonly ofChange: boolean;
}

/** The words in which larger news markets announce the last change: "Last updated on …", "Zuletzt aktualisiert: …". */
const CHANGE_LABEL =
  /^(?:this (?:story|article|page) was )?(?:last |zuletzt |dernière |última |ultimo |senast |sist |sidst )?(?:updated?|modified|revised|edited|aktualisiert|geändert|mise? à jour|modifi[ée]e?|actualizad[oa]|actualización|modificad[oa]|atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|bijgewerkt|gewijzigd|uppdatera[dt]|oppdatert|opdateret|päivitetty|обновлено|изменено|оновлено|最終更新|更新)(?!\p{L})/iu;

/** Whether a line opens with a label of a change. */
export function isOfChange(line: string): boolean {
  return CHANGE_LABEL.test(line.trim());
}

/** The first `most` dates among the lines. */
export function shownDates(lines: readonly string[], read: DateReader, most: number): readonly ShownDate[] {
  const found: ShownDate[] = [];
  for (const line of lines) {
    const stamp = found.length < most ? read(line) : null;
    if (stamp) found.push({ stamp, ofChange: isOfChange(line) });
  }
  return found;
}
