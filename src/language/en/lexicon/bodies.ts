/** Nouns, in lemmas, for bodies that speak and act as one, beside those for people. */
export const BODIES_THAT_ACT: ReadonlySet<string> = new Set(
  ('police authority agency airline company firm corporation bank retailer carrier operator manufacturer maker department ministry government administration council commission committee board court parliament congress senate cabinet army navy military force coastguard ' +
    'union federation association charity foundation institute university school college hospital clinic church club team league museum zoo gallery theatre theater festival organiser organizer regulator watchdog embassy consulate family crew spokesman spokeswoman spokesperson investigator prosecutor party network station newspaper magazine').split(' '),
);
