/**
 * Common given names by the pronoun that they take, from widely used name lists of the English-speaking press; a hint only:
 * it types a mention as a person and tells which pronoun can refer to it.
 */
const MALE = 'aaron adam ahmed alan albert alex alexander ali andrew andy anthony antonio arthur ben benjamin bernard bill bob brad brandon brian bruce carl carlos charles charlie chris christian christopher craig dan daniel dave david dennis donald doug douglas edward emmanuel eric ernest frank fred gary gene george gerald gordon graham greg gregory hans harold harry henry howard hugh ian ibrahim isaac ivan jack jacob jake james jason jeff jeffrey jeremy jerry jim jimmy joe john jonathan jose joseph joshua juan justin karl keith ken kenneth kevin kyle larry lawrence leo leon lewis liam luis luke manuel marc marco mario mark martin matt matthew max michael mike mohamed mohammed muhammad nathan neil nicholas nick nigel oliver omar oscar patrick paul pedro peter phil philip ralph ray raymond richard rob robert roger ron ronald roy russell ryan sam samuel scott sean sergei simon stephen steve steven stuart ted terry thomas tim timothy tom tony trevor victor vincent vladimir walter warren wayne will william xavier yusuf';
const FEMALE = 'abigail alice alicia alison amanda amy andrea angela anita ann anna anne annie ashley barbara beth betty brenda carla carmen carol caroline catherine charlotte cheryl christina christine claire claudia cynthia dana deborah denise diana diane donna dorothy elena elizabeth ella ellen emily emma erin eva evelyn fatima fiona frances gabriela gloria grace hannah heather helen holly irene isabel jane janet janice jean jennifer jenny jessica jill joan joanna joyce judith judy julia julie karen kate katherine kathleen kathryn katie kelly kim kimberly laura lauren leila linda lisa liz louise lucy lynn margaret maria marie marilyn martha mary megan melissa michelle miriam monica nancy natalie natasha nicole nina olga olivia pamela patricia paula rachel rebecca rita robin rosa rose ruth sally samantha sandra sara sarah sharon sheila shirley sofia sophia sophie stephanie sue susan suzanne sylvia tanya teresa theresa tina tracy valerie vanessa veronica victoria virginia wendy yvonne';

const male = new Set(MALE.split(' '));
const female = new Set(FEMALE.split(' '));

/** The pronoun that a given name takes, or null when it is unknown or takes either. */
export function genderOf(givenName: string): 'male' | 'female' | null {
  const name = givenName.toLowerCase();
  return male.has(name) ? 'male' : female.has(name) ? 'female' : null;
}

/** Parts that one person has in most events ("the driver"), by which accounts speak of somebody without a name. */
export const PARTS_OF_ONE: ReadonlySet<string> = new Set('driver pilot captain skipper rider cyclist motorcyclist motorist gunman shooter attacker assailant suspect hijacker bomber arsonist bride groom referee goalkeeper jockey plaintiff defendant climber hiker swimmer diver winner'.split(' '));
