/** Offices of which a body has one or few, so that two of them for one person are two accounts. */
export const OFFICES: ReadonlySet<string> = new Set(
  ('president director chairman chairwoman chair chairperson chief head boss ceo chief-executive executive exec manager mayor governor minister secretary premier chancellor senator congressman congresswoman ' +
    'superintendent captain commissioner sheriff lieutenant sergeant corporal colonel general major admiral commander principal dean rector editor publisher founder co-founder owner chairperson ' +
    'ambassador consul envoy speaker treasurer bishop archbishop cardinal pope king queen prince princess judge prosecutor coach captain inspector detective constable marshal provost professor').split(' '),
);

/** What somebody is to a body without an office in it. */
export const CAPACITIES: ReadonlySet<string> = new Set('investor backer shareholder stakeholder adviser advisor consultant engineer designer analyst strategist lawyer counsel lobbyist donor sponsor partner creditor contractor'.split(' '));

/** Offices whose holders need no introduction. */
export const HEADS_OF_STATE: ReadonlySet<string> = new Set('president chancellor premier king queen pope prince princess'.split(' '));

/** Offices that a word before them makes that of a head of government: "prime minister". */
export const FIRST_AMONG: ReadonlySet<string> = new Set(['prime', 'first']);

/** Words before an office that make it another one. */
export const RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'associate', 'junior', 'under', 'co']);

/** Words before a role that grade its holder among others of the same. */
export const SENIORITIES: ReadonlySet<string> = new Set(['senior', 'head', 'chief', 'lead', 'principal']);

/** Words before an office that date it or its bearer. */
export const STANDINGS: ReadonlySet<string> = new Set(['former', 'ex', 'acting', 'interim', 'outgoing', 'incoming', 'caretaker', 'late', 'then', 'retired', 'onetime', 'one-time']);

/** Those of them by which somebody is out of office. */
export const LEFT: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'onetime', 'one-time', 'retired']);

/** Offices that news uses for one and the same. */
const ONE_OFFICE: readonly ReadonlySet<string>[] = ['chairman chairwoman chair chairperson', 'ceo chief-executive executive exec', 'premier minister', 'spokesman spokeswoman spokesperson', 'policeman policewoman officer', 'congressman congresswoman representative', 'founder co-founder', 'investor backer shareholder stakeholder', 'adviser advisor consultant', 'lawyer counsel']
  .map((line) => new Set(line.split(' ')));

/** Loose words for whoever leads a body, and the offices that they may stand for. */
const LOOSE = new Set(['chief', 'head', 'boss', 'leader']);
const LEADING = new Set(['president', 'director', 'chairman', 'chairwoman', 'chair', 'chairperson', 'ceo', 'executive', 'chief-executive', 'manager', 'principal', 'dean', 'editor', 'commissioner', 'superintendent', 'premier', 'minister', 'secretary', 'mayor', 'governor', 'founder']);
const loosely = (a: string, b: string): boolean => LOOSE.has(a) && (LOOSE.has(b) || LEADING.has(b));

/** Whether two nouns are, or may be, one office in other words. */
export const sameOffice = (a: string, b: string): boolean => a === b || loosely(a, b) || loosely(b, a) || ONE_OFFICE.some((set) => set.has(a) && set.has(b));

/** Forms of address: what they stand before is no role. */
export const ADDRESSES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'madam', 'father', 'sister', 'prime', 'former', 'saint', 'st']);
