import { lazily } from '../../lazily.ts';

/** Given names with their short and familiar forms, as the English-speaking press uses them. */
const ROWS =
  'william bill billy will willie|robert rob bob bobby robbie|james jim jimmy jamie|richard rick ricky dick rich|michael mike mick mickey|thomas tom tommy|joseph joe joey|john johnny jack|jonathan jon|edward ed eddie ted teddy|theodore ted teddy theo|charles charlie chuck|elizabeth liz lizzie beth betty eliza|margaret maggie peggy meg|katherine kathryn kate katie kathy|catherine cathy kate|christopher chris|christine chris|christina chris tina|anthony tony|andrew andy drew|benjamin ben benny|daniel dan danny|david dave|donald don donnie|douglas doug|frederick fred freddie|gerald gerry jerry|gregory greg|henry harry hank|jeffrey jeff|jennifer jen jenny|kenneth ken kenny|lawrence larry|leonard leo len lenny|matthew matt|nicholas nick nicky|patrick pat paddy|patricia pat patty trish tricia|peter pete|philip phillip phil|raymond ray|ronald ron ronnie|samuel sam sammy|samantha sam|stephen steven steve|susan sue susie|timothy tim|victoria vicky tori|vincent vince|walter walt|deborah debra debbie deb|barbara barb|pamela pam|cynthia cindy|judith judy|francis frank frankie|alexander alex sasha|alexandra alex sasha|javier javi javy|francisco paco pancho|jose pepe|ernest ernie|abraham abe|albert al bert|alfred alf alfie|arthur art|bernard bernie|eugene gene|rebecca becky|jessica jess|zachary zach zack|nathaniel nathan nate|joshua josh|jacob jake|mitchell mitch|terrence terry|valerie val|leslie les|harold hal|maximilian max|mohammed mo|isabella bella izzy|abigail abby|madeline maddie';
const rowsOf = lazily(() => {
  const rows = new Map<string, number[]>();
  ROWS.split('|').forEach((row, i) => {
    for (const name of row.split(' ')) rows.set(name, [...(rows.get(name) ?? []), i]);
  });
  return rows;
});

/** Whether two given names, in lower case, may be one name and its short form ("William" / "Billy"). */
export const sameGivenName = (a: string, b: string): boolean => a !== b && (rowsOf().get(a) ?? []).some((row) => rowsOf().get(b)?.includes(row) === true);

/** Whether a word, in lower case, is a given name or one of its short forms: "rich", "chuck", "don" too. */
export const isGivenForm = (word: string): boolean => rowsOf().has(word);
