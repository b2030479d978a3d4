/** A byte order mark, by which spreadsheets recognise UTF-8. For files; what is pasted needs none. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What spreadsheets take for the start of a formula, in the wide forms of East Asian keyboards too; white space before it is
 * cut off by some of them first. After OWASP, "CSV Injection".
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** One record by RFC 4180, with its line end. A field that a spreadsheet would calculate gets an apostrophe before it. */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

function csvField(field: string): string {
  const safe = FORMULA.test(field) ? `'${field}` : field;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
