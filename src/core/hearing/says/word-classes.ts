/** One word as people write it in everyday life, in full and in haste. The first of a line stands for all of it; `_` joins the words of a phrase. */
const spellings = `
något nåt nått ngt nåtting någonting nånting något_slags något_sorts
någon nån ngn några nåra
någonstans nånstans nånstanns
de dom dem
vad va vafan wad vadå vda vd whats
är e ä ere äre
och å o
det de_t dé
mig mej
dig dej
sig sej
jag jga
inte int itne ite ej icke ente änte
mycket mkt mycke myket
också oxå
liksom lixom
alltså asså
varför vaför vaffö varfö
eller lr
bara ba
till t
någonsin nånsin
sådan sån sådana sådant sånt såna
`;

/**
 * Words that mean the same to Lotsen, whoever writes them: the forms of a verb, what one thing is called by different people, and the English
 * for it. Only how sentences are compared is changed by either table, never what is kept of them.
 */
const meanings = `
någon someone anyone somebody anybody
sedan sen
säga säger sa sade säg sägs sagt
ta tar tog tagit
ge ger gav gett
ska skall skulle
kan kunde kunna
måste behöver behöva tvungen
hur_dags vilken_tid what_time
idag i_dag today
imorgon i_morgon imorron i_morron tomorrow
ikväll i_kväll tonight
när when
var where vart
vem who whom whos
vilka vilken vilket which
varför why
hur how
vad what
får may
jag im ive id
du you lotsen
vi we
de they
min mitt mina my mine
vår vårt våra our
din ditt dina your
mig me
oss us
är is are am
inte not dont doesnt didnt cant wont isnt cannot wasnt arent wouldnt
och and
eller or
för for
till to
med with
om about
gör do does did göra gjorde gjort
kan can could
ska should shall will would
måste must need needs have_to got_to
möte meeting meetings mötet mötena möten träff träffen träffar sammanträde sammanträdet sammanträden mötets
fråga question questions frågan frågor frågorna
svar answer answers svaret svaren reply
svara answering reply_to besvara svarade svarat answered respond responded svarar
grupp group groups gruppen grupper grupperna gruppens
ordförande chair chairman chairperson ordföranden ordförande ordf mötesledare mötesledaren
samordnare processledare processledaren process_ledare process_leader process_lead samordnaren coordinator koordinator koordinatorn processledarna
backoffice back_office stödfunktion stödfunktionen stöd_funktionen stöd_funktion backoffise support_function
anonymt utan_namn anonym anonyma anonymous anonymously unnamed without_name without_my_name namnlös hemligt hemlig
representant patientrepresentant patientrepresentanten patientföreträdare patientföreträdaren företrädare företrädaren patient_representant patient_företrädare närståendeföreträdare representanter patientrepresentanter representative representatives företrädarna brukarrepresentant brukarföreträdare pnf
ersättare substitute stand-in ställföreträdare suppleant vikarie
ersättning compensation reimbursement reimbursed ersatt ersätta kompensation
arvode arvodet fee arvoden arvvode fees remuneration lön
betald betalt betalar paid pay betala payment betalning
pengar pengarna money utbetalning utbetalningen utbetald
resa resan travel resor åka åker trip resekostnad resekostnader reseräkning
tåg tåget train tågbiljett
bil bilen car milersättning mil kört körde
tid time tiden timmar timme hour hours
dag day dagen dagar
vecka week veckan veckor
månad month månaden månader
år year året
uppdrag assignment uppdraget uppgift role
avtal agreement överenskommelse överenskommelsen avtalet kontrakt contract
introduktion introduction intro
utbildning training course kurs kursen kurser utbildningar education
hjälp help hjälpa
idé idea ideas idéer förslag suggestion suggestions förslaget ide idee
föreslå suggest propose föreslår
skicka send skickar sends skickat sent
visa show visar display
ändra change ändrar edit redigera
radera delete ta_bort erase remove
ångra undo ta_tillbaka take_back dra_tillbaka withdraw
ställa_in cancel avboka inställt inställd cancelled canceled ställs_in ställt_in
flytta move postpone reschedule skjuta_upp
länk länken link distans digitalt online digital teams-möte på_nätet teams remote remotely uppkopplad
dagordning agenda dagordningen agendan föredragningslista kallelse kallelsen
protokoll protokollet minutes minnesanteckningar mötesanteckningar mötesprotokoll
beslut decision beslutet decisions besluten
bestämma bestämmer bestämde bestämdes bestämts beslutar beslutade decide decides decided
förkortning förkortningar abbreviation abbreviations acronym förkortningarna
betyder betyda mean means meaning betydelse innebär innebära betydde står_för stands_for stand_for betydelsen
förklara explain förklarar explanation förklaring
skillnad difference skillnaden skiljer differ
samma same
språk language språket
svenska swedish
engelska english
läsa read läser reading läst
skriva write skriver writing skrev skrivit typed
prata talk pratar tala talar speak snacka samtala
lyssna listen lyssnar listens hör
sluta stop quit slutar leave avsluta lämna hoppa_av
påminna påminn påminner remind påminnelse påminnelser reminder reminders påminnelserna
utvärdering utvärderingen evaluation utvärderingar enkät enkäten survey
utvärdera evaluate utvärderas utvärderade
ärende ärendet ärenden case cases
kö kön queue ärendekö
öppet öppna open
stäng stänga close stänger
byta byt byter switch change_to
ersätt replace
medlem member members medlemmar deltagare
läkare doctor doctors läkarna doktor
sjuk ill sick krasslig förkyld
sen late försenad delayed
namn name namnet
ny nytt new nya
alla everyone everybody all allihop
ingen nobody no_one inget
vara be
vill want wants ville vilja
bra good
dålig bad dåligt
ensam alone lonely ensamt
rädd afraid scared vågar
orolig worried oro oroar
ledsen sad
kommun kommunen municipality kommunens
region regionen regionens
vård vården care healthcare
kunskapsstyrning kunskaps_styrning knowledge_governance kunskapsstyrningen
regler rules regel
borttagen deleted
tack thanks thank
hej hello hi hejsan hallå tjena
data uppgifter information
spara sparar store save sparat
inte hasnt havent hadnt couldnt shouldnt aint
du youre youve youd youll
vi weve
de theyre theyve theyll
vem whove
var wheres
när whens
hur hows
ska gonna
vill wanna
måste gotta
svara replied replies
möte gettogether
representant reps patient_rep the_rep a_rep our_rep
påminna nudge poke ping
ställa_in call_off called_off
flytta put_off put_back push_back
minns kommer_ihåg glöm_inte dont_forget
`;

const spelt = new Map<string, string>();
const single = new Map<string, string>();
const joined = new Map<string, string>();
const learn = (lines: string, ...into: readonly Map<string, string>[]): void => {
  for (const line of lines.trim().split('\n')) {
    const [first = '', ...others] = line.split(' ');
    for (const other of others) {
      const key = other.replaceAll('_', ' ').trim();
      for (const map of other.includes('_') ? [joined] : into) if (!map.has(key)) map.set(key, first.replaceAll('_', ' '));
    }
  }
};
learn(spellings, spelt, single);
learn(meanings, single);

/** A word as it is written in full. */
export const spelling = (word: string): string => spelt.get(word) ?? word;

/** One word for all of its class: the word itself when it is in none. */
export const classOf = (word: string): string => single.get(word) ?? word;

/** What "ja" stands beside where it is said for "jag": "ja vill", "hur gör ja". */
const besideI = new Set(
  'vill kan kunde ska skulle har hade är e får fick måste tycker tror vet undrar förstår fattar orkar behöver hittar kommer missar tänkte tänker känner hinner vågar törs gör mår'.split(
    ' ',
  ),
);
const notI = new Set(['du', 'ni', 'vi', 'man', 'det', 'den', 'han', 'hon', 'de', 'dom']);

/** Words with "jag" where it is written as it sounds; "ja, kan du" says yes. */
export const withI = (words: readonly string[]): readonly string[] =>
  words.includes('ja')
    ? words.map((word, at) => {
        if (word !== 'ja') return word;
        const isSubject = besideI.has(words[at + 1] ?? '') && !notI.has(words[at + 2] ?? '');
        return isSubject || besideI.has(words[at - 1] ?? '') ? 'jag' : word;
      })
    : words;

/** The same for two words side by side; undefined when they are no phrase. */
export const phraseOf = (one: string, next: string): string | undefined => joined.get(`${one} ${next}`);

/** Words without which a question is the same. */
export const saysNothing: ReadonlySet<string> = new Set(
  'en ett den det då nu ju väl nog egentligen liksom typ bara också lite exakt alltså så hej a an the really actually just please snälla tack'.split(
    ' ',
  ),
);

/** "får man …" asks what "får jag …" does. */
export const inPerson = (word: string): string => (word === 'man' ? 'jag' : word);
