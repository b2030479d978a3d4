/** "Is the name Jon Marsh or John Marsh?" from the two forms, in a fixed order, and a title that both sides give. */
export function nameQuestion(one: string, other: string, title: string | null): string {
  return title === null ? `Is the name spelled ${one} or ${other}?` : `Is the ${title}’s name spelled ${one} or ${other}?`;
}

/** Why two spellings may both stand. */
export function nameCaveat(generic: boolean): string {
  return generic ? 'One may be a loose form of the full name.' : 'One may be a slip, or another way of writing the same name.';
}

/** Why a name in one word and in two may both stand. */
export const spacingCaveat = (): string => 'Both may be ways to write the same name.';

/** "How old was the boy?" / "How old was Jane Smith?" */
export function ageQuestion(name: string | null, noun: string): string {
  return `How old was ${name ?? `the ${noun}`}?`;
}

/** Why two ages may both stand. */
export function ageCaveat(named: boolean): string {
  return named ? 'A birthday may lie between the two reports.' : 'Each may mean a different person.';
}

/** "What is Jane Smith’s role?" */
export function roleQuestion(name: string): string {
  return `What is ${name}’s role?`;
}

/** Why two roles may both stand. */
export function roleCaveat(dated: boolean): string {
  return dated ? 'One may give the role of another time.' : 'Somebody may hold both roles, or one may be a looser word.';
}

/** "Who is Jane Smith?" */
export const whoQuestion = (name: string): string => `Who is ${name}?`;

/** Why two trades, or two ties, may both stand. */
export const callingCaveat = (): string => 'Both may be true: one person can be described in several ways.';

/** "Where is Jane Smith from?" */
export const homeQuestion = (name: string): string => `Where is ${name} from?`;

/** Why two homes may both stand. */
export const homeCaveat = (): string => 'One may be where somebody was born, the other where they live, or a part of the same town.';

/** Why two grades of a service may both stand. */
export const gradeCaveat = (): string => 'One may be a slip, or somebody may have been promoted.';

/** Why an office and the same office for a part of the body may both stand. */
export const divisionCaveat = (): string => 'One may leave out which part of the body is meant.';

/** Why two romanisations may both stand. */
export const romanisedCaveat = (): string => 'Both may be ways to write a name from another script.';

/** "What kind of place is Osby?" */
export const placeKindQuestion = (place: string): string => `What kind of place is ${place}?`;

/** Why two words for one place may both stand. */
export const placeKindCaveat = (): string => 'Two places may share the name, or one word may be used loosely.';

/** "What does the name Osby mean?" */
export const meaningQuestion = (name: string): string => `What does the name ${name} mean?`;

/** Why two meanings of a name may both stand. */
export const meaningCaveat = (): string => 'One may be a slip, or another way to translate the name.';

/** "What does TIRR stand for?" */
export const expansionQuestion = (abbreviation: string): string => `What does ${abbreviation} stand for?`;

/** Why two full names may both stand. */
export const expansionCaveat = (): string => 'One may be a slip, a loose form of the full name, or another way to translate it.';

/** "Is it Ray Torrow or Ron Torrow?" */
export const givenNameQuestion = (one: string, other: string): string => `Is it ${one} or ${other}?`;

/** Why two given names may both stand. */
export const givenNameCaveat = (short: boolean): string => (short ? 'One may be the short form by which somebody is known.' : 'One may be a slip, or each may mean another of the family.');
