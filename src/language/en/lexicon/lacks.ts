const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that only point at what is lacking, behind "of" ("no sign of a struggle"). */
export const POINTS_AT: ReadonlySet<string> = set('sign evidence trace indication lack absence shortage use need risk danger threat kind sort form talk mention word plan hint suggestion report');

/** Nouns whose lack says nothing of the event: figures of speech, knowledge and words, measures of time. */
export const IDLE: ReadonlySet<string> = set(
  'doubt longer way reason question comment idea point matter wonder surprise secret mistake chance hope choice option intention interest time day week month year hour minute moment second end one other more less fewer thing detail explanation answer information knowledge word money use need sense good case problem part place right fault sign evidence trace indication plan exception difference response reply statement apology help change limit rush hurry stranger accident party person people man woman child nobody anyone everybody fear sleep luck power role control effect impact experience incident event access joy success',
);

/** What is called off, scrapped or dropped does not take place; lemma, and the particle behind it where it needs one. */
export const CALLED_OFF: ReadonlyMap<string, string> = new Map([['call', 'off'], ['cancel', ''], ['scrap', ''], ['abandon', ''], ['axe', ''], ['shelve', '']]);

/** Verbs whose object there is none of where they are denied ("did not wear a helmet", "was not fitted with brakes"). */
export const BRINGS: ReadonlySet<string> = set('have carry wear use pay issue need receive find fit equip contain include install order own hold fire sell declare sound');

/** Verbs, with their particle, that deny their object itself. */
export const DENIES: ReadonlyMap<string, string> = new Map([['lack', ''], ['rule', 'out'], ['deny', ''], ['avoid', '']]);
