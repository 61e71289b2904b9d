/** Without one's name, wherever in a message it is said. */
export const withoutName =
  /(?:anonymt?|utan (?:mitt )?namn|inte (?:med )?mitt namn|hemligt|anonymous(?:ly)?|without my name|ingen (?:får|ska) veta (?:att det är|vem)|nobody (?:may|should) know (?:that it is|who))(?!\p{L})/iu;

/** To be answered by oneself, not where others read. */
export const privately =
  /(?:svara (?:mig )?(?:privat|i enrum|bara mig|i (?:en )?(?:egen|privat) chatt)|(?:vågar|törs|vill) inte fråga (?:i|inför) (?:gruppen|alla|de andra)|bara (?:till )?mig|mellan oss|i förtroende|answer me (?:privately|in private)|(?:do not|don['’]t) (?:dare|want) to ask in (?:the group|front of))(?!\p{L})/iu;

/** Beside a message that is answered: what the words in that one mean. */
export const asksAboutThis =
  /^(?:vad (?:betyder|är|menas med|menar de med|står det)|förklara(?: gärna)?|(?:kan du|snälla) förklara|what (?:does|do|is|are)|explain|(?:can you|please) explain)(?: (?:det|detta|den|dem|de|alla|allt|orden|ordet|förkortningen|förkortningarna|här|där|this|that|it|these|those|them|the|all|words?|abbreviations?|mean|here|för något|för nåt|please|tack))*\s*[?.!]*$/iu;

/** A question of what something is. */
export const asksForDefinition = /^(?:vad (?:är|betyder|gör|innebär)|what (?:is|does))(?!\p{L})/iu;

/** A question of who somebody is, or who is in something: more than a meaning is asked for. */
export const asksWho = /^(?:vilka|vem|who)(?!\p{L})/iu;

/** "fråga 2: …" and "fråga tillbaka …" are about a question that there is. */
export const aboutOneThatIs = /^(?:[1-5](?:\s*[:.)]|\s*$|\s+(?:är|is)\s)|tillbaka(?!\p{L})|back(?!\p{L}))/iu;

/** What a sentence that goes on from another begins with. */
export const goesOn = /^(?:och|men|jo|and|but|so)[\s,]+/iu;

/** In a sentence, only what something is about: "kan jag fråga någon" asks nobody. */
export const onlySubject = /^(?:: *| (?=(?:om|about) ))(?<rest>\S[\s\S]*)$/iu;
