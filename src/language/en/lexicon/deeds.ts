/** Families of deeds that the counted ones commit: those who do it are the perpetrators of one event. */
export const DEEDS: ReadonlySet<string> = new Set(['steal', 'attack', 'abduct', 'hijack', 'ambush', 'storm', 'raid', 'burgle', 'loot', 'vandalise', 'vandalize']);
/** Nouns for those who commit a deed, in lemmas. */
export const PERPETRATORS: ReadonlySet<string> = new Set(['gunman', 'attacker', 'assailant', 'robber', 'thief', 'burglar', 'raider', 'hijacker', 'kidnapper', 'bomber', 'intruder', 'looter', 'bandit', 'vandal']);
/** How they looked, in the words of witnesses. */
export const DISGUISED: ReadonlySet<string> = new Set(['masked', 'armed', 'hooded', 'disguised', 'knife-wielding', 'gun-wielding', 'heavily-armed', 'unmasked']);

/** Ways to say that somebody joins a strike or a march, by verb lemma and the words behind it. */
export const JOINING = /^(?:take part|walk out|walk off|stay away|stay off|stay out|down tools|go on strike|be on strike|stop work|join (?:the|a) (?:strike|walkout|protest|march|rally|demonstration))\b/;

/** "Forced from their homes": what a verb lemma and the words behind it say of people who had to leave. */
export const LEAVING_HOME = /^(?:(?:force|drive) (?:(?:out )?(?:of|from) (?:their|its) (?:homes?|houses?|villages?)|to (?:flee|leave|evacuate|abandon)|from (?:home|villages?))|(?:have to |be forced to |need to )?(?:lose|flee|leave|abandon|quit|vacate) (?:their )?(?:own )?(?:homes|houses|villages?)|(?:make|leave|render) homeless)\b/;

/** "Left the rails", "jumped the tracks": the words behind a verb lemma that make it a derailment. */
export const DERAILING = /^(?:leave|jump|come off|slip off|run off|go off) (?:the )?(?:rails?|tracks?|line)\b/;
