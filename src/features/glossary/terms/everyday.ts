import type { Language } from '../../../texts/language.js';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Words of two to four letters that people write in capitals without meaning an abbreviation. Longer ones are told from abbreviations by their vowels. */
const swedish = list(`
  ack aj akut all alla allt alv and ange ann arm att av bad bara barn be bild bit bjud blad bli blir blev bo bok bor bord bort bra
  brev bro bud by byt bör båda båt bäst chef dag dags data de del dela delta dem den det dig din dina dit ditt dom dock dra du dygn
  då där dör eget egen ej eko elva en ena endå ens er era ert ett fack fall far fast fax fem film fin fina finn fixa flax fler flyt
  folk form fort fri fria fritt från full fyll fyra få får född följ för före ge ger ges gick glad glöm god goda gott gratis grav
  grön gud gå går gård gäll gör göra ha haft han har hatt hav hej hel hela helg heta hit hjul hon hop hos hot hund hur hus huvud hy
  hår här håll häng hör höst i icke idag idé igen ihop in inga inget inne inom inre inte is ja jag job jobb jul just juli juni jord
  jätte kaka kan kap kaffe kall kart keps klar klass klok klubb kom koll kom kort kost kris kropp krav kul kund kvar kväll kyl kök kön köp
  kör lag land le led lek lev ligg lika liv lite ljus lov lugn lunch lycka lyft lån lång lås låt läge läka lär läs lön lösa löst mail
  mamma man mars mat med mej mejl men mer mera mest mig min mina mitt mod mor morr mot mål måls många mår mån mål måste märk möt möte möta nam
  namn natt ned nej ner ni nio nog noga noll nord norr not nu ny nya nytt nyss nå när nära nät nöjd och ock ofta oj olik olja om ond
  ont ord oro orsak oss pappa par park paus per plan plats plus pris prova på rad ren rent rest ring ris ro rum rund rut rå råd rätt röd
  rör rösta sa sak samt se sed sen senast ses sex sida sig sin sina sist sitt sju sjuk själ ska skit skog skol skriv slut slår små snart snö
  sol som son sov spel sport spår stad stan start steg sten stig stil stod stop stopp stor stort stå står stöd stör sund svag svar syd sydost
  syn synd syfte så sås säg säker säll söder sök sön ta tack tag tal tar tas team tema text tid tio till titt tom torg trall tre trygg träff
  tung tur två tv ty tyck tål tår tåg tänk under ung unga upp ur ut utan ute vad val van var vara vart vecka ved vem vet vi vid vika vila vill
  vilja vin vit vore vuxen vår våra vård vårt väg välj väl vän vänd värd väst å åh år åt åter åtta ä äga än ändå är även ö öga öl öst öva över öppet
  öppen län fråga läsa
  fika wow haha hihi nä näe åhå ånej fint test japp jepp jaså usch puh tja brr psst ups oops tyst toppen
  enligt kommer vilket dessa detta deras sedan redan alltid aldrig mycket många ingenting igår idag imorgon morgon kväll helg roligt trevligt
  härligt fått första svår svåra stängd stängt sätter sätta satt tala talar talade hann sänt betyg beter förstör orden höra hörs tycker kolla lagom laget kl ca pga mvh dvs`);

const english = list(`
  a about add all also an and any are as ask at be best big but by call can come day did do does done down each even fact feel few find
  for free from full get give go good great group had has have he help her here hi him his hope how i idea if in into is it its job join just
  keep know last less let like list live long look lot made make many may me meet mine more most much must my name need new news next nice no
  none not note now of off ok old on one only open or our out over page part peer plan play put read real safe said same say see she show side so
  some stop such sure take talk task team tell than that the them then they this time to too top two type up us use very wait want was way we
  week well were what when who why will wish with word work yes yet you your please thanks thank sorry hello daughter meeting everything because stand state lost held order orders there these those which would could should`);

/** Written in capitals every day: signals, media, clothes sizes, file kinds, sizes, currencies, degrees. */
const everydayAbbreviations = list(`
  obs ok okej osa nb ps pm ps tv it id vd vm em os eu usa uk fn pc pdf sms mms dvd cd gps wifi vpn url html www faq asap fyi btw lol omg wtf diy rip vs
  hej nr st tel mob fax mm mfl bl tex dvs etc resp fd ff kr sek eur usd kg mg cm km ml dl ab hb kb ek ba ma phd mba cv xl xxl am cc bcc re sv vb fw fwd
  tkr mkr brb dnr jpg png ppt pptx doc docx xls xlsx txt zip usb app teams ica sj sl tt dn gp svd`);

/** As they stand after a politician's name in minutes. */
const parties: ReadonlySet<string> = new Set(['s', 'm', 'v', 'c', 'l', 'kd', 'mp', 'sd', 'fp', 'fi']);

const inSwedish: ReadonlySet<string> = new Set(swedish);
const inEnglish: ReadonlySet<string> = new Set(english);
const wellKnown: ReadonlySet<string> = new Set(everydayAbbreviations);

const isRoman = (word: string): boolean => /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(word);

/** What is longer than this and can be pronounced is a word in capitals rather than an abbreviation. */
const maxUnsayableLength = 4;

const canBeSaid = (word: string): boolean =>
  /[aeiouyåäöé]/.test(word) && !/[^aeiouyåäöé]{4}|^[^aeiouyåäöé]{3,}(?<!str|skr|spr|spj|skj)|[aeiouyåäöé]{3}/.test(word);

/** Whether a word in lower case is among the commonest of Swedish or English. */
export const isCommonWord = (word: string): boolean => inSwedish.has(word) || inEnglish.has(word);

/** The language that a common word belongs to; undefined when it is in both or in neither. */
export const languageOfCommonWord = (word: string): Language | undefined => {
  const swedishToo = inSwedish.has(word);
  return swedishToo === inEnglish.has(word) ? undefined : swedishToo ? 'sv' : 'en';
};

/** Whether letters in capitals are plainly a word of Swedish or English. */
export const isPlainWord = (written: string): boolean => {
  const word = written.toLowerCase();
  return isCommonWord(word) || (word.length > maxUnsayableLength && (word.length > 6 || canBeSaid(word)));
};

/** Whether something that looks like an abbreviation need not be explained: OBS, TV, party letters, Roman numerals. */
export const isEveryday = (written: string): boolean => {
  const word = written.toLowerCase();
  return wellKnown.has(word) || parties.has(word) || isRoman(word) || isPlainWord(written);
};
