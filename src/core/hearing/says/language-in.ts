import { type Language, languages } from '../../../texts/language.js';
import { plainWords } from '../words/words.js';

/** Small words that stand in nearly every sentence of one language and in none of the other; "i" stands in both, and tells neither. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(
    `jag i du vi ni han hon det den de dom är var och att inte på för med som om av till från vad när hur varför vem vilka vilken har hade kan ska vill
     får måste mig dig oss min mitt mina vår vårt nåt något någon nån ett en hej tack va e å mötet möte gruppen frågan nästa då nu ju bara finns kommer
     svara fråga visa ändra vid mot också eller men så bli blir blev varit vara gör göra går dig sig honom henne hans hennes sin sitt sina deras mycket
     alla allt igen själv`.split(/\s+/u),
  ),
  en: new Set(
    `i you we he she it they the is are was were and that not on for with as if of to from what when how why who which have has had can could will would
     should want my your our me us an do does did this these there please thanks hello hi meeting group question next then now just show change answer
     any some about into or but dont cant im ive id been being again myself yourself himself herself just no never more want need help feel know
     think she her him his them by even going get go make take isnt wasnt doesnt didnt wont`.split(/\s+/u),
  ),
};

/** The language that somebody writes in; undefined where too little says so. */
export function languageIn(text: string): Language | undefined {
  const words = plainWords(text);
  const [swedish, english] = languages.map((language) => words.filter((word) => small[language].has(word)).length);
  const letters = words.filter((word) => word.length > 2 && /[åäö]/u.test(word)).length;
  const sv = (swedish ?? 0) + letters;
  const en = english ?? 0;
  if (sv === en) return undefined;
  return sv > en ? 'sv' : 'en';
}
