import type { Author, Person } from './author.ts';

/** Whether an author is a person by parts. */
export function isPerson(author: Author): author is Person {
  return 'family' in author;
}

/** A person's name with the family name first, as RIS and BibTeX read it back: "van der Meer, Ines", "King, Martin, Jr.". */
export function invertedName({ given, particle, family, suffix }: Person, order: 'given-last' | 'suffix-last'): string {
  const surname = particle === '' ? family : `${particle} ${family}`;
  const parts = order === 'suffix-last' ? [surname, given, suffix] : [surname, suffix, given];
  return parts.filter((part) => part !== '').join(', ');
}
