const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Families of happenings that an article reports one of, each at one moment. */
export const INCIDENTS: ReadonlySet<string> = set('crash explode burn shoot attack steal collapse');

/** Nouns that take up whatever happening an article reports ("the incident", "the tragedy"). */
export const INCIDENT_NOUNS = set('incident accident tragedy disaster atrocity horror mishap encounter carnage massacre rampage ordeal emergency');

/** Words before a noun for a happening that make it another one than the report's own. */
export const OTHER_INCIDENT = set('another second third similar previous earlier other last past recent first deadliest worst latest separate later next possible alleged potential future any every each no');

/** Verbs by which somebody who helps learns of a happening ("police were called", "crews received reports"). */
export const ALERTS = set('call alert summon notify dispatch phone scramble');
export const RECEIVES = set('receive get take');
/** What is received then. */
export const REPORTS = set('report call alert alarm word notification');
/** Who is called then; pronouns of a spokesman's own body among them. */
export const RESPONDERS = set('police officer service crew firefighter brigade paramedic ambulance department responder rescuer authority official deputy coastguard they we unit team trooper official medic');

/** Verbs and nouns by which a witness tells of a happening ("heard a loud bang"). */
export const WITNESSES = set('hear feel');
export const NOISES = set('bang crash explosion blast boom noise thud shot gunshot scream shaking rumble');

/** Verbs that with the word behind them tell of a vehicle's crash. */
export const RUNS_INTO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['drive', set('into through')], ['plough', set('into through')], ['plow', set('into through')], ['slam', set('into')], ['careen', set('into off')], ['go', set('down')], ['come', set('down off')], ['tip', set('over onto')], ['flip', set('over onto')],
]);

/** How a question names an incident of a family, and the verb that goes with it. */
export const INCIDENT_NAMES: ReadonlyMap<string, readonly [noun: string, verb: string]> = new Map([
  ['crash', ['crash', 'happen']], ['explode', ['explosion', 'happen']], ['burn', ['fire', 'break out']], ['shoot', ['shooting', 'begin']], ['attack', ['attack', 'begin']],
  ['steal', ['theft', 'happen']], ['collapse', ['collapse', 'happen']],
]);
