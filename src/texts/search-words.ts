/** Words that say nothing about what a question is about: left out when similar ones are looked for. */
export const searchNoise: ReadonlySet<string> = new Set(
  `alla allt andra att av bara behöver bli blir blev borde både de dem den denna deras dess det detta dig din dina ditt dock du där då
  efter eller en er era ett ert finns fick för få får före från gör göra ha hade han har helst hej hen hennes hon honom hos hur här i
  ibland in inte ja jag ju kan kanske kommer kunde lite man med mellan men mer mig min mina mitt mot mycket måste ni nog nu nån någon
  något nära när nästa och också om oss på samma sen ses sig sin sina sitt själv ska skulle som så sådan tack till tillbaka um under upp
  ur ut utan vad var vara varför varit varje vart vem veta vi vid vilka vilken vilket vill våra vårt än är även över undrar fråga
  a about am an and any are as at be been before but by can could did do does for from had has have he her hers him his how i if in into
  is it its just like may me my need no not of on or our please she should so some that the their them then there these they this to
  too up us was we were what when where which who whom why will with would you your`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
