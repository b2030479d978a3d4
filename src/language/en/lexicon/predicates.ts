import { stemmer } from 'stemmer';

/**
 * Families of predicates that news English uses for one kind of happening: the verbs and the nouns that name it. Families
 * only widen a key: two clauses of one family answer the same question when their participants also fit.
 */
export interface PredicateFamily {
  readonly id: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Adjectives and participles that state the outcome with a copula ("is dead", "was unhurt"). */
  readonly states?: readonly string[];
  /** Family that cannot hold of the same participants at the same time. */
  readonly opposite?: string;
  /** Place in a process of several stages; a later stage includes the earlier ones. */
  readonly process?: readonly [name: string, stage: number];
}

const family = (id: string, verbs: string, nouns = '', more: Partial<PredicateFamily> & { state?: string } = {}): PredicateFamily => {
  const { state, ...rest } = more;
  return { id, verbs: verbs.split(' ').filter(Boolean), nouns: nouns.split(' ').filter(Boolean), ...(state ? { states: state.split(' ') } : {}), ...rest };
};

/** All families; a word that stands in several belongs to the first. */
export const PREDICATE_FAMILIES: readonly PredicateFamily[] = [
  family('die', 'die perish drown succumb kill slay murder', 'death fatality killing murder casualty toll victim', { state: 'dead deceased', opposite: 'survive' }),
  family('survive', 'survive', 'survivor survival', { state: 'alive', opposite: 'die' }),
  family('injure', 'injure wound hurt maim burn', 'injury wound', { state: 'hurt injured wounded' }),
  family('unhurt', '', '', { state: 'unhurt unharmed uninjured unscathed', opposite: 'injure' }),
  family('hospitalise', 'hospitalise hospitalize', 'hospitalisation hospitalization'),
  family('miss', 'disappear vanish', 'disappearance', { state: 'missing unaccounted', opposite: 'find' }),
  family('find', 'find discover locate recover', 'discovery recovery', { state: 'found', opposite: 'miss' }),
  family('rescue', 'rescue save free extricate', 'rescue'),
  family('evacuate', 'evacuate', 'evacuation evacuee'),
  family('flee', 'flee escape', 'escape'),
  family('crash', 'crash collide derail overturn smash wreck', 'crash collision derailment wreck pile-up accident'),
  family('explode', 'explode detonate erupt blast', 'explosion blast detonation bombing eruption'),
  family('burn', 'ignite blaze', 'fire blaze inferno wildfire'),
  family('collapse', 'collapse', 'collapse'),
  family('destroy', 'destroy demolish raze gut flatten obliterate', 'destruction demolition', { state: 'destroyed' }),
  family('shoot', 'shoot fire', 'shooting gunfire gunshot shot'),
  family('attack', 'attack assault ambush raid stab ram', 'attack assault ambush raid stabbing'),
  family('strike-storm', 'strike batter hit pound lash', 'hurricane storm typhoon cyclone tornado earthquake quake flood'),
  family('detain', 'detain apprehend', 'detention custody', { process: ['justice', 1] }),
  family('arrest', 'arrest', 'arrest', { process: ['justice', 2], opposite: 'release' }),
  family('charge', 'charge indict prosecute', 'indictment prosecution', { process: ['justice', 3] }),
  family('plead', 'plead', 'plea'),
  family('convict', 'convict', 'conviction', { state: 'guilty', process: ['justice', 5], opposite: 'acquit' }),
  family('acquit', 'acquit exonerate', 'acquittal exoneration', { process: ['justice', 5], opposite: 'convict' }),
  family('sentence', 'sentence jail imprison', 'sentence imprisonment', { process: ['justice', 6] }),
  family('release', 'release', 'release', { state: 'free', opposite: 'arrest' }),
  family('sue', 'sue', 'lawsuit'),
  family('settle', 'settle', 'settlement'),
  family('fine', 'fine penalise penalize', 'fine penalty'),
  family('investigate', 'investigate probe examine inspect', 'investigation probe inquiry enquiry'),
  family('resign', 'resign quit', 'resignation departure', { opposite: 'stay-on' }),
  family('stay-on', 'remain stay', ''),
  family('dismiss', 'dismiss sack oust axe', 'dismissal ouster sacking firing', { opposite: 'appoint' }),
  family('appoint', 'appoint hire name install nominate', 'appointment nomination', { opposite: 'dismiss' }),
  family('lay-off', 'furlough', 'layoff redundancy'),
  family('retire', 'retire', 'retirement'),
  family('elect', 'elect', 'election'),
  family('vote', 'vote', 'vote ballot referendum'),
  family('approve', 'approve pass adopt ratify endorse authorise authorize', 'approval ratification', { opposite: 'reject' }),
  family('reject', 'reject refuse veto block decline', 'rejection refusal veto', { opposite: 'approve' }),
  family('back', 'back support', 'backing'),
  family('ban', 'ban prohibit outlaw forbid bar', 'ban prohibition', { opposite: 'allow' }),
  family('allow', 'allow permit let legalise legalize', 'permission', { opposite: 'ban' }),
  family('win', 'win defeat beat triumph', 'victory win triumph', { opposite: 'lose' }),
  family('lose', 'lose', 'defeat loss', { opposite: 'win' }),
  family('rise', 'rise climb surge jump soar increase grow gain rally boom swell widen accelerate strengthen', 'rise surge jump increase growth gain rally boom', { opposite: 'fall' }),
  family('fall', 'fall drop decline plunge slump tumble sink decrease shrink dip slide slow weaken contract', 'fall drop decline plunge slump decrease slide slowdown downturn', { opposite: 'rise' }),
  family('open', 'open reopen inaugurate', 'opening reopening inauguration', { opposite: 'close' }),
  family('close', 'close shut shutter', 'closure shutdown', { opposite: 'open' }),
  family('begin', 'begin start commence launch initiate', 'beginning start launch onset outset', { opposite: 'end' }),
  family('end', 'end finish conclude cease stop halt', 'end conclusion halt cessation', { opposite: 'continue' }),
  family('continue', 'continue persist last', 'continuation', { opposite: 'end', state: 'ongoing underway' }),
  family('announce', 'announce unveil declare reveal disclose', 'announcement disclosure'),
  family('sign', 'sign', 'signing'),
  family('agree', 'agree', 'agreement accord pact deal truce ceasefire'),
  family('meet', 'meet greet', 'meeting summit talks symposium gathering conference session'),
  family('visit', 'visit tour', 'visit trip tour'),
  family('arrive', 'arrive land', 'arrival landing'),
  family('depart', 'depart leave', 'departure take-off takeoff'),
  family('move', 'move transfer relocate transport bring come', 'transfer move relocation'),
  family('buy', 'buy acquire purchase', 'purchase acquisition takeover'),
  family('sell', 'sell', 'sale'),
  family('invest', 'invest', 'investment'),
  family('merge', 'merge', 'merger'),
  family('cut', 'cut reduce slash trim lower', 'cut reduction'),
  family('raise', 'raise hike lift boost', 'hike boost'),
  family('cancel', 'cancel scrap scrub abandon', 'cancellation', { opposite: 'hold' }),
  family('hold', 'hold host stage', '', { opposite: 'cancel' }),
  family('delay', 'delay postpone defer', 'delay postponement'),
  family('protest', 'protest demonstrate rally march', 'protest demonstration march rally'),
  family('walk-out', '', 'walkout strike'),
  family('accuse', 'accuse blame', 'accusation allegation'),
  family('criticise', 'criticise criticize condemn denounce slam disparage', 'criticism condemnation critique'),
  family('apologise', 'apologise apologize', 'apology'),
  family('deny', 'deny', 'denial', { opposite: 'admit' }),
  family('admit', 'admit confess acknowledge', 'admission confession', { opposite: 'deny' }),
  family('claim-responsibility', '', 'responsibility'),
  family('suspend', 'suspend', 'suspension'),
  family('resume', 'resume', 'resumption'),
  family('withdraw', 'withdraw retreat pull', 'withdrawal retreat pullout'),
  family('deploy', 'deploy dispatch', 'deployment'),
  family('steal', 'steal rob hack breach', 'theft robbery heist breach hack cyberattack'),
  family('infect', 'infect sicken', 'infection outbreak case', { state: 'ill sick infected sickened' }),
  family('marry', 'marry wed', 'marriage wedding'),
  family('divorce', 'divorce', 'divorce'),
  family('bear', 'bear', 'birth', { state: 'born' }),
  family('testify', 'testify', 'testimony'),
  family('apply', 'apply', 'application'),
  family('complain', 'complain', 'complaint'),
  family('warn', 'warn caution', 'warning'),
  family('call', 'summon', 'call'),
  family('restrict', 'restrict', 'crackdown clampdown restriction tightening repression purge blitz'),
  family('found', 'found establish', 'foundation'),
];

const byVerbStem = new Map<string, PredicateFamily>();
const byVerb = new Map<string, PredicateFamily>();
const byNoun = new Map<string, PredicateFamily>();
const byState = new Map<string, PredicateFamily>();
const byId = new Map<string, PredicateFamily>();
for (const f of PREDICATE_FAMILIES) {
  byId.set(f.id, f);
  for (const v of f.verbs) {
    if (!byVerb.has(v)) byVerb.set(v, f);
    if (!byVerbStem.has(stemmer(v))) byVerbStem.set(stemmer(v), f);
  }
  for (const n of f.nouns) if (!byNoun.has(n)) byNoun.set(n, f);
  for (const s of f.states ?? []) if (!byState.has(s)) byState.set(s, f);
}

/** The family of a verb lemma, or null when none knows it; callers then fall back on the lemma. */
export const verbFamily = (lemma: string): PredicateFamily | null => byVerb.get(lemma) ?? null;

/** The family of a participle used as an adjective ("booming stocks", "disparaging comments"), or null. */
export const participleFamily = (adjective: string): PredicateFamily | null => (/(?:ing|ed)$/.test(adjective) ? (byVerbStem.get(stemmer(adjective)) ?? null) : null);

/** The family of an event noun's lemma, or null. */
export const nounFamily = (lemma: string): PredicateFamily | null => byNoun.get(lemma) ?? null;

/** The family of an adjective or participle that states an outcome, or null. */
export const stateFamily = (word: string): PredicateFamily | null => byState.get(word) ?? null;

/** The family of that name, or null. */
export const familyById = (id: string): PredicateFamily | null => byId.get(id) ?? null;
