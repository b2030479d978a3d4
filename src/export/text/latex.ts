import { oneLine } from './plain-text.ts';

/** How LaTeX writes the signs that it gives a meaning to. Braces have names: BibTeX counts those written as signs. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}',
  '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_',
};
/** Signs that LaTeX joins into another when they meet: two hyphens into a dash, two quotes into one, "?`" into "¿". */
const LIGATURE = /(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)|(?<=,)(?=,)/gu;

/** A text on one line of LaTeX that prints exactly these words. */
export function latexText(text: string): string {
  const apart = oneLine(text).split(LIGATURE);
  return apart.map((part) => part.replace(/[\\{}~^<>|&%$#_]/gu, (sign) => SIGNS[sign] ?? sign)).join('{}');
}
