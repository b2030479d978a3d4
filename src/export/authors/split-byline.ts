import { oneLine } from '../text/plain-text.ts';
import type { Author } from './author.ts';
import { namesBody, namesPost } from './organisation.ts';
import { isSuffix, personName } from './person-name.ts';

const OPENING = /^(?:by|von|par|por)\s+/iu;
const COMMA = /\s*[,;|/•·]\s*/u;
const AND = /\s+(?:and|und|et|y|with|mit|&)\s+/iu;
/** "Jane Roe in Paris": where it was written is no part of the name. */
const PLACE = /^(.+?)\s+(?:in|at|from|aus)\s+\p{Lu}.*$/u;

/**
 * The authors that a byline names, in its order. Joined names are taken apart only where each part reads as a person's name:
 * "Jane Roe and John Doe" are two, "Department of Health and Social Care" is one. What is not surely a person is kept as
 * written, so that no bibliography turns an agency's name around.
 * @param bodies names known to be no person's: the outlet's, the agency's
 */
export function splitByline(byline: string | null, bodies: readonly (string | null)[] = []): readonly Author[] {
  const known = new Set(bodies.map((body) => oneLine(body ?? '').toLowerCase()));
  const read = (name: string) => (known.has(name.toLowerCase()) || namesBody(name) ? null : personName(name));
  return piecesOf(oneLine(byline ?? '').replace(OPENING, '')).flatMap((piece, at): readonly Author[] => {
    if (at > 0 && namesPost(piece)) return [];
    const names = piece.replace(/^(?:and|und|et|&)\s+/iu, '').split(AND);
    const persons = names.map((name) => read(name) ?? read(PLACE.exec(name)?.[1] ?? ''));
    const all = persons.filter((person) => person !== null);
    return all.length === names.length ? all : [{ literal: piece.replace(/^(?:and|und)\s+/iu, '') }];
  });
}

/** The parts between commas; "Jr." goes back to the name before it. */
function piecesOf(byline: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of byline.split(COMMA).filter((part) => part !== '')) {
    if (isSuffix(piece) && pieces.length > 0) pieces.push(`${pieces.pop() ?? ''} ${piece}`);
    else pieces.push(piece);
  }
  return pieces;
}
