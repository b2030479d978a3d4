import { plainWords } from '../claims/fingerprints.ts';
import { memoise } from '../language/memoise.ts';

/** Articles and such that a name may go with or without. */
const LEAST_LETTERS = 2;

/** Words of a name, or of the site that goes by it ("www.eveningpost.example" reads "eveningpost"). */
const wordsOf: (name: string) => string = memoise((name) => {
  const site = /^(?:www\.)?([\p{L}\p{N}-]+)\.[\p{L}\p{N}.-]+$/u.exec(name.trim().toLowerCase());
  return plainWords(site?.[1] ?? name).filter((word) => word !== 'the' && word.length >= LEAST_LETTERS).join(' ');
});

/** Whether two names are the same but for an article, or one is the other's last part ("Ode" for "Mara Ode"). */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x === '' || y === '') return false;
  return x === y || x.replaceAll(' ', '') === y.replaceAll(' ', '') || ` ${x}`.endsWith(` ${y}`) || ` ${y}`.endsWith(` ${x}`);
}

/** Full names of the authors in a byline; a single word is a desk or an agency. */
export function byline(text: string | null | undefined): string[] {
  return (text ?? '').split(/,|;|\||\//).map((part) => part.trim()).filter((part) => part.split(/\s+/).length >= 2);
}
