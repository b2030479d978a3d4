// What news says while the type of a thing is not known yet, and once it is. All bounded, as the patterns for open questions are.

/** Things that come in types, models or species; those of one line may be one thing. */
const LINES: readonly string[] = [
  'missile rocket projectile warhead',
  'aircraft plane airplane aeroplane jet airliner helicopter drone balloon',
  'weapon gun firearm rifle pistol handgun',
  'device bomb explosive grenade',
  'substance chemical powder gas liquid toxin poison agent drug pill',
  'vehicle car truck lorry van motorcycle',
  'vessel ship boat submarine',
  'virus bacterium bacteria illness disease infection strain',
  'animal creature snake shark dog cat spider whale fish bird insect fossil microbe fungus',
];
const LINE_OF = new Map(LINES.flatMap((line, i) => line.split(' ').map((noun): [string, number] => [noun, i])));

/** Whether a noun names something whose type may be asked. */
export const comesInTypes = (noun: string): boolean => LINE_OF.has(noun);

/** Whether two nouns can stand for one thing whose type is asked: the object of one account is the aircraft of the other. */
export const sameSort = (a: string, b: string): boolean => a === b || (LINE_OF.has(a) && LINE_OF.get(a) === LINE_OF.get(b));

const THING = String.raw`(?<thing>${LINES.join(' ').replaceAll(' ', '|')})`;
const TYPE = String.raw`(?:exact |precise )?(?:types?|kinds?|sorts?|models?|makes?|species|breeds?|strains?|brand|calib(?:er|re))`;
const SOUGHT = String.raw`(?:(?:not|\w{1,7}n['’]t) (?:yet |immediately |fully )?(?:known?|clear|said?|say|determined?|established?|specif(?:y|ied)|disclosed?|revealed?|identified|confirmed)|unclear|unknown|unsure|uncertain|too (?:early|soon) to (?:say|tell)|(?:declined|refused|yet) to (?:say|specify|disclose|determine|establish)|(?:trying|working) to (?:determine|establish|find out|work out|identify|learn)|investigating|analy[sz]ing)`;

/** A thing whose type is not known yet: "an unidentified missile", "trying to determine what type of aircraft it was". */
export const OPEN_TYPE: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:unidentified|unspecified|undetermined)(?: [\p{L}-]{1,15}){0,2}? ${THING}\b`, 'iu'),
  new RegExp(String.raw`\b(?:unknown|mystery|mysterious) (?:[\p{L}-]{1,15} )?(?<thing>substance|chemical|powder|gas|liquid|toxin|poison|virus|illness|disease|infection)\b`, 'iu'),
  new RegExp(String.raw`\b${SOUGHT}\b[^.;]{0,40}?\b(?:(?:what|which|the) ${TYPE}(?: of)?) (?:the |an? )?(?:[\p{L}-]{1,15} )?${THING}s?\b`, 'iu'),
  new RegExp(String.raw`\b${TYPE} of (?:the )?(?:[\p{L}-]{1,15} )?${THING}\b[^.;]{0,40}?\b(?:was|is|were|are|remains?|remained) (?:still )?(?:unknown|unclear|undetermined|(?:not|n['’]t) (?:yet |immediately )?(?:known|clear|determined|established|disclosed|specified))\b`, 'iu'),
];

/** A model by letters and figures ("Boeing 737", "Hwasong-12"). */
const MODEL = String.raw`(?!The\b)\p{Lu}[\p{L}]{0,14}[- ]?\d(?!\d{0,3}(?:st|nd|rd|th)\b)[\p{L}\d]{0,5}(?:-\d{1,3})?`;
/** Words that tell a type of such things. */
const SORT = String.raw`(?:(?:intermediate|medium|mid|short|long|single|twin|double|four|two|semi|surface)[- ]?(?:range|engined?|seat(?:er)?|propeller|barrell?ed|automatic|to-air)|intercontinental|anti-?(?:ship|tank|aircraft)|submarine-launched)`;
const THINKS = String.raw`(?:identified as|believed to (?:be|have been)|thought to (?:be|have been)|confirmed (?:as|to be|to have been)|determined to (?:be|have been)|found to be|(?:very |most )?(?:likely|probably))`;

/** What its type is: "the missile was very likely a Hwasong-12", "a single-engine plane", "the powder turned out to be flour". */
export const GIVEN_TYPE: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${MODEL}|${SORT})(?: [\p{L}-]{1,20}){0,3}? ${THING}\b`, 'u'),
  new RegExp(String.raw`\b[Tt](?:he|hat|his) (?:[\p{L}-]{1,15} )?${THING}\b[^.;,]{0,40}? (?:was|were|is|are|turned out to be|appear(?:s|ed) to (?:be|have been)|(?:has|had) been)(?: \p{L}{1,12}ly)?(?: ${THINKS})? (?:an? )?(?:\p{L}{1,12} ){0,2}?${MODEL}\b`, 'u'),
  new RegExp(String.raw`\b[Tt]he (?:[\p{L}-]{1,15} )?${THING}\b[^.;,]{0,20}? (?:(?:was|were|is|are|has been|had been) (?:\p{L}{1,12}ly |later |now )?(?:identified as|found to be|confirmed (?:as|to be))|turned out to be) (?:an? )?(?:[\p{L}-]{2,20})`, 'u'),
  new RegExp(String.raw`\b${THING}, an? ${MODEL}\b`, 'u'),
];

const TYPE_WORDS = new RegExp(`${MODEL}|${SORT}`, 'u');
/** The first words for a type, in one spelling ("intermediate range", "intermediate-range"); none where none are known to be one. */
export const typesIn = (words: string): string[] => TYPE_WORDS.exec(words)?.slice(0, 1).map((type) => type.toLowerCase().replace(/[ -]/g, '')) ?? [];
