const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs, by lemma, whose object one party does it to: two answers to who did it are two accounts. */
export const ONE_DOER = set(
  'found establish build design create invent compose write direct discover organise organize host own operate run lead order request commission propose suggest staff buy acquire win shoot arrest appoint introduce leak hack drive fly pilot ' +
    'set-up carry-out set-off start-up plant fund finance sponsor hire invite abduct kidnap rape assassinate stab sink attack bomb detonate blow-up rescue save identify publish develop manufacture supply steal rob claim clear chair convene broker unveil approve veto',
);

/** Nouns behind "by" for when or by how much something is done. */
export const NO_DOERS = set('noon midnight dawn dusk night end start beginning middle time today tomorrow vote point goal run seat margin majority percent percentage mile kilometre kilometer metre meter foot length hour minute second');

/** Nouns for how it is done, where they stand alone ("by force", but "by a police force"). */
export const MEANS = set('hand mistake accident chance default design law surprise force proxy phone telephone email mail post lottery');

/** Verbs too thin to say who did what. */
export const THIN_VERBS = set('relate be have do get make take give go come see know want need use try help let keep put show include become seem appear feel think believe find hear like look mean call ask tell bring leave add hold begin start continue face cause allow expect require receive involve undergo suffer sustain catch watch celebrate follow affect describe experience happen occur remain stay live break contain hide seek');

/** Particles that belong to their verb. */
export const PARTICLES = set('up off out down over away back home');

/** Agents too general to be told from another. */
export const GENERAL_AGENTS = set('people person man woman men women somebody someone one others other official officials authority authorities source sources report reports everyone anybody nobody they who it group team company firm government state country city thing');

/** Verbs, by lemma or family, for what is done once and by one: two who did it contradict each other. */
export const ONCE = set('find discover notice spot rescue save pull drag kill shoot stab win invent found establish set-up assassinate claim-responsibility');

/** Verbs of first coming upon something: one deed, as "discover". */
export const COME_UPON = set('notice spot');

/** Verbs, by lemma, whose participle tells what the noun before it is called: "a ferry named Aurora". */
export const TELLS_NAME: ReadonlySet<string> = set('name dub title entitle nickname christen codename');
