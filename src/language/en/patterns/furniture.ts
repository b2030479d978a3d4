/**
 * What news sites print around their articles, by the phrases that mark it: notices of rights, calls to subscribe or share,
 * player controls, counters of picture series, stamps. General knowledge of news sites. Linear.
 */
export const FURNITURE = new RegExp([
  String.raw`\ball rights reserved\b|\bcopyright\b|©|\bterms of (?:use|service)\b|\bprivacy policy\b|\bcookies?\b.{0,40}\b(?:browser|accept|settings)\b`,
  String.raw`\bmay not be (?:published|reproduced|copied|republished)\b|\btranscripts? (?:are|is|may|was|were) (?:created|provided|produced|updated|be)\b|\b(?:this text|accuracy and availability) may\b|\bauthoritative record of\b`,
  String.raw`\b(?:continue reading|read more|read also|read next|click here|tap here|sign up|subscribe|subscription|newsletter|unsubscribe|follow us|share this|like us on|download our|skip to|scroll down|back to top|view comments|leave a comment)\b`,
  String.raw`\b(?:full ?screen|autoplay|media playback|javascript|show caption|hide caption|caption \d+ of \d+|(?:image|photo|picture|slide) \d+ ?(?:of|/) ?\d+|\d+ ?/ ?\d+ photos|view gallery|show all|replay|play video|watch live)\b`,
  String.raw`^(?:advertisement|sponsored|promoted|related|recommended|most read|trending|updated?:|last updated|published:|source:|editor:|photos?:|video:|file photo)\b|\|\s*updated\b`,
  String.raw`\b(?:handout (?:photo|picture|image)|file (?:photo|picture|footage|image)|in this (?:undated |handout |file |combination |aerial )*(?:photo|picture|image|photograph|still)|(?:photo|image|picture) (?:provided|released|issued|taken|courtesy|from|by)|getty images|ap photo|/ ?(?:ap|afp|reuters|epa|getty)\b|via (?:ap|reuters|afp|getty)|photo credit|courtesy of)\b`,
].join('|'), 'i');

/** A picture's credit set before its caption: an agency's name, then a word with a capital. */
export const CREDIT_LEAD = /^(?:Getty|GETTY|REUTERS|Reuters|AFP|AP|EPA|PA|Splash News|(?:Associated |The Associated )?Press|Press Association|Rex|Alamy|Shutterstock)(?: Images| Features)?\s+(?:\p{Lu}\p{Ll}+\s)/u;
