import { countIn } from '../../count-words.js';

const count = countIn('sv');

/** Pairing a back office with its channel, and what it is told on Mondays. */
export const office = {
  paired: (name: string) => `Klart! ${name === '' ? 'Back office' : `Back office för ${name}`} arbetar i den här kanalen nu.`,
  already: (name: string) => `${name === '' ? 'Back office' : `Back office för ${name}`} arbetar redan i den här kanalen.`,
  moved: (name: string) => `Klart! ${name === '' ? 'Back office' : `Back office för ${name}`} har flyttat hit. Öppna frågor följer med.`,
  pairedSpeaks: 'Korten här skriver jag på engelska. Vill du ha svenska? Skriv ”språk svenska”.',
  pairedHelp: 'Frågorna kommer hit som kort. Skriv ”kö”, så syns det som väntar. Ta gärna bort meddelandet med koden.',
  elsewhere:
    'Koden stämmer, men back office arbetar redan i en annan kanal. Be någon där att skriva ”flytta back office”. Skriv sedan koden här igen.',
  isAnother: 'Den här kanalen hör redan till ett annat back office. Skriv ”koppla från” först, eller välj en annan kanal.',
  onlyInChannel: 'Koden skrivs i kanalen där back office arbetar, inte här. Nämn mig där och skriv ”back office” och koden.',
  isGroup:
    'Här kan gruppen läsa, så back office kan inte arbeta här. Ta bort meddelandet med koden. Skriv koden i en kanal som bara back office har.',
  noCodes: 'Det finns ingen kod inställd. Be den som driver Lotsen att sätta BACK_OFFICE_CODE.',
  wrongCode: 'Den koden stämmer inte. Be den som driver Lotsen om rätt kod.',
  wait: (moment: string) => `Det har blivit fel några gånger. Försök igen ${moment}.`,
  notHere: 'Det går bara i kanalen där back office arbetar.',
  unpaired: 'Back office är bortkopplat. Öppna frågor väntar tills ett back office tar emot dem.',
  mayMove: 'Skriv ”back office” och koden i den nya kanalen inom ett dygn. Tills dess är back office kvar här.',
  coordinates: 'Du samordnar back office nu. Jag säger till dig när något har väntat för länge.',
  languageChosen: 'Jag skriver på svenska i den här kanalen från och med nu. Ditt eget språk väljer du i privat chatt.',
  noGroup: 'Här arbetar back office, så kanalen kan inte bli en grupp också. Lägg upp gruppen i en egen kanal.',
  wrongCodeTold: (n: number) =>
    `Någon har skrivit fel kod till back office ${n === 1 ? 'en gång' : `${count(n)} gånger`} det senaste dygnet. Känner ingen här till det? Be den som driver Lotsen att byta kod.`,
};
