// What news says while something is not known yet, and once it is. All bounded: a gap is at most 60 characters, so that the
// patterns stay linear.

const NOT_KNOWN = String.raw`(?:unknown|unclear|undetermined|a mystery|under investigation|(?:not|\w{1,7}n['’]t) (?:yet |immediately |been |yet been |immediately been |fully )?(?:known|clear|determined|established|identified|confirmed))`;
const SEEKING = String.raw`(?:too (?:early|soon) to|unclear|unknown|(?:not|\w{1,7}n['’]t) (?:yet |immediately )?(?:know|known|clear|determined?|establish(?:ed)?|say|said)|yet to (?:determine|establish|identify|say|find)|investigat(?:e|es|ed|ing)|seeks?|seeking|trying to (?:determine|establish|find|understand|work)|looking into|search(?:ing)? for)`;

/** A cause that is not known yet: "the cause of the crash was unclear", "too early to say what caused it". */
export const OPEN_CAUSE = new RegExp(String.raw`\b(?:causes?|what (?:had )?(?:caused|triggered|sparked))\b[^.;]{0,60}?\b${NOT_KNOWN}\b|\b${SEEKING}\b[^.;]{0,60}?\b(?:causes?|what (?:had )?(?:caused|triggered|sparked|led to))\b`, 'i');

/** Words that give a cause behind its effect: "the crash was caused by". */
export const CAUSE_AFTER = /\b(?:caused by|blamed on|due to|because of|attributed to|as a result of|triggered by|sparked by|down to)\b/i;

/** Words that give a cause before its effect or beside it: "ice likely caused the crash", "early findings suggest". */
export const CAUSE_BEFORE = /\b(?:caused (?:the|an?)|was the cause|was to blame|blamed for|(?:likely|probably|may have|might have|could have) (?:caused|triggered|sparked)|(?:initial|preliminary|early) (?:indications?|findings?|evidence|investigations?|results?|theor(?:y|ies)) (?:suggests?|shows?|indicates?|points?|includes?|found))\b/i;

/** A motive that is not known yet. */
export const OPEN_MOTIVE = new RegExp(String.raw`\b(?:motives?|motivations?)\b[^.;]{0,60}?\b(?:remained |remains )?${NOT_KNOWN}\b|\b${SEEKING}\b[^.;]{0,60}?\b(?:motives?|motivations?)\b|\bno (?:known |clear |apparent )?motive\b`, 'i');
/** A motive that is given. */
export const GIVEN_MOTIVE = /\b(?:motives?|motivations?) (?:was|is|were|appears?|appeared|may|seems?|for)\b|\b(?:was|were|is|likely) (?:the|a|his|her|their) (?:likely )?(?:motive|motivation)\b|\bmotivated by\b/i;

/** People who are not named yet: "has not been identified", "did not release the names", "their identities were not known". */
export const OPEN_IDENTITY = new RegExp(
  String.raw`\b(?:identit(?:y|ies)|names?)\b[^.;]{0,50}?\b(?:unknown|unclear|withheld|(?:not|\w{1,7}n['’]t) (?:yet |immediately |been |yet been |immediately been )?(?:known|clear|released|disclosed|made public|confirmed|given))\b`
  + String.raw`|\b(?:declined|refused|declining) to (?:identify|name)\b`
  + String.raw`|\b(?:not|\w{1,7}n['’]t) (?:yet |immediately |been |yet been |immediately been |been publicly |publicly |formally |been formally )*(?:identif(?:y|ied)|named?)\b`
  + String.raw`|\b(?:not|\w{1,7}n['’]t|declined to|refused to|declining to) (?:yet |immediately |been |formally |publicly )*(?:releas|disclos|reveal|confirm|giv|identif|nam)(?:ed?|en|ing|y|ied)?\b[^.;]{0,40}?\b(?:names?|identit(?:y|ies))\b`
  + String.raw`|\bno names (?:have|had|has|were|was) (?:yet |immediately )?(?:been )?(?:released|given|disclosed)\b`,
  'i',
);

/** "was identified as", "named him as": the verb that gives a name; "was never identified" gives none. */
export const GIVEN_IDENTITY = /(?<!\b(?:never|not|nor|un|cannot be|could be)(?: been| be| publicly| formally| officially){0,2} )\b(?:identified|named)\b/i;

/** Nobody's name at all: an answer about anybody of the event answers it. */
export const ANY_NAMES = /\b(?:any|no) names\b/i;

/** Of whom no names are told, behind "any names": "or details of the passengers". */
export const NAMES_OF = /^(?:,? (?:or|and) (?:other )?\p{L}+)?(?: (?:on|about)(?: (?:the|their))?(?: \p{L}+){1,2}?)? (?:of|for) (?:any of |all |some )?(?:the |those |its |their )?(?:[\p{L}\d-]+ ){0,2}?(\p{L}+)/iu;

/** Whose name is told without a noun: "his name was not released". */
export const WHOSE = /\b(?:his|her|their) (?:names?|identit(?:y|ies))\b/i;

/** No claim of responsibility yet. */
export const OPEN_CLAIM = /\bno (?:immediate |public |official )?claims? of responsibility\b|\bno (?:group|one|organi[sz]ation|militant group|terror(?:ist)? group)\b[^.;]{0,30}?\bclaimed responsibility\b|\b(?:not|\w{1,7}n['’]t) (?:yet |immediately )?claimed responsibility\b|\bnobody (?:has |had )?claimed responsibility\b/i;
/** A claim of responsibility. */
export const GIVEN_CLAIM = /\bclaim(?:s|ed|ing)? (?:the )?responsibility\b|\bresponsibility (?:was|has been) claimed\b/i;

/** No charge yet. */
export const OPEN_CHARGE = /\bno (?:criminal )?charges? (?:have|has|had|were|was)\b|\b(?:not|\w{1,7}n['’]t) (?:yet )?(?:been )?charged\b|\bno (?:decision|word) on charges\b/i;
/** No arrest yet. */
export const OPEN_ARREST = /\bno (?:one|body|arrests?)\b[^.;]{0,30}?\b(?:arrested|made|reported|announced)\b|\bmade no arrests?\b|\b(?:not|\w{1,7}n['’]t) (?:yet )?(?:been )?(?:arrested|accused|detained)\b|\bno arrests\b/i;

/** Somebody charged, by a passive or with an object. */
export const GIVEN_CHARGE = /\b(?:was|were|been|being|is|are|faces?|facing) (?:formally )?charged\b|\bcharged (?:him|her|them|with)\b|\bfaces? charges\b/i;
/** Somebody arrested, by a passive or with an object. */
export const GIVEN_ARREST = /\b(?:was|were|been|is|are) (?:later )?arrested\b|\barrested (?:him|her|them|the|an?|on suspicion)\b|\b(?:is|are|was|were|remains?|remained|held) (?:still |now )?in (?:police )?custody\b|\btaken into custody\b|\bmade (?:an|the first|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,3}) arrests?\b/i;

/** Somebody who has said nothing yet. */
export const SILENT = /\b(?:(?:not|\w{1,7}n['’]t) (?:yet |immediately )?(?:responded|responding|respond|replied|reply|comment|commented|return(?:ed)? (?:calls?|messages?|requests?|an? )|available (?:for|to) comment)|(?:not|\w{1,7}n['’]t) (?:immediately )?be reached|unavailable for comment)\b/i;
/** Somebody who will not speak of it at all; "on" and "about" may name another matter. */
export const REFUSED = /\b(?:(?:declined|refused)(?: to)?|would not|wouldn['’]t|will not|won['’]t) (?:immediately )?(?:to )?(?:comment|respond|discuss it|answer questions|be interviewed|speak to reporters)(?! (?:further|on|about))\b/i;
/** What somebody puts out who speaks in writing. */
export const WRITTEN_WORD = /^(?:statement|apology|response|message|letter|reply|comment)$/;
/** Verbs of putting it out, as lemmas. */
export const PUTS_OUT = /^(?:release|issue|publish|post|give|make|offer|send|put)$/;
/** Words that only say that a spokesperson of somebody speaks. */
export const SPOKES = /^(?:spokes(?:man|woman|person|people|men)|officials?|representatives?|statement|chief|head)$/i;

/** Words by which silence is only for now. */
export const FOR_NOW = /\b(?:immediately|yet|so far|be reached)\b/i;

const NOT_SAID = String.raw`(?:unclear|unknown|too (?:early|soon) to (?:say|tell|know)|(?:not|\w{1,7}n['’]t) (?:yet |immediately )?(?:known?|clear|sa(?:y|id)|determined?|established?|confirmed?|released?|given))`;
const HARM = String.raw`(?:casualt(?:y|ies)|injur(?:y|ies|ed)|deaths?|fatalit(?:y|ies)|victims|hurt|killed|dead|died|wounded)`;

/** A toll that is not known yet: "no immediate word on casualties", "it was not clear how many were hurt". */
export const OPEN_TOLL = new RegExp(
  String.raw`\bno (?:immediate |official |confirmed )?(?:word|reports?|information|details) (?:yet )?(?:on|of|about) (?:any |the )?(?:\w+ ){0,2}${HARM}\b`
  + String.raw`|\b${NOT_SAID} (?:exactly )?(?:how many|if any(?:one|body)|whether any(?:one|body)|whether there (?:were|are) any)\b[^.;]{0,50}?\b${HARM}\b`
  + String.raw`|\b(?:number|extent) of (?:\w+ )?${HARM}\b[^.;]{0,40}?\b${NOT_SAID}\b`,
  'i',
);
