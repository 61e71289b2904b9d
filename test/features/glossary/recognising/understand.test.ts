import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { understand } from '../../../../src/features/glossary/recognising/understand.js';
import { glossary } from '../../../support/terms.js';
import { are, understood } from '../understood.js';

describe('understanding a message', () => {
  it('explains an ordinary word only when nothing else can be meant', () => {
    are({
      'vad betyder lag': 'explain LAG',
      'vad är en mas för något?': 'explain MAS',
      'VAD BETYDER KOL?': 'explain KOL',
      'vip?': 'explain VIP',
      'en vip': 'nothing',
      'vad är det för lag?': 'nothing',
      'vad säger lagen?': 'nothing',
      'vad är de för lag': 'nothing',
      'vad står i lag?': 'nothing',
      'vad säger lag och förordning': 'nothing',
      'vad gör man i en kris?': 'nothing',
      'vad är lag i Sverige': 'nothing',
      'Vi pratar om det sen, kris. Vad menar du?': 'nothing',
      'betydelsen av kol': 'explain KOL',
      'vad är lag-möte': 'explain LAG',
      'vad är who': 'explain WHO',
      'who are the members?': 'nothing',
      'tell me how to add the prom': 'nothing',
      'they nag and lag, what do you mean?': 'nothing',
      'vad är HSL för lag': 'explain HSL',
      'jämför nag med lag': 'compare NAG LAG',
      'vi har ett bra lag, eller hur?': 'nothing',
    });
  });

  it('explains a name of one word only when the question is about nothing else', () => {
    are({
      'vad gör Socialstyrelsen?': 'explain SoS',
      'vad är ett sammanhållet vårdförlopp': 'explain PSVF',
      'vad ska vi göra åt vårdförloppet för stroke?': 'nothing',
      'när träffas beredningsgruppen?': 'nothing',
    });
  });

  it('gives only the meaning whose name was asked for', () => {
    const result = understand('hur förkortas förmaksflimmer', glossary, { names: [] });
    assert.ok(result.kind === 'explain' && result.asked[0]?.as === 'known');
    assert.equal(result.asked[0].terms.length, 1);
  });

  it('puts the meaning first that the place makes the likeliest', () => {
    const result = understand('vad är AF', glossary, { names: ['LPO hjärta'] });
    assert.ok(result.kind === 'explain' && result.asked[0]?.as === 'known');
    assert.match(result.asked[0].terms[0]?.sv ?? '', /^förmaksflimmer/);
  });

  it('asks back about a slip and never guesses', () => {
    are({
      'vad betyder RGS?': 'explain RGS>RSG',
      RGS: 'explain RGS>RSG',
      'vad betyder lop': 'explain lop>LPO',
      'vad betyder glad': 'nothing',
      'hur ska man förstå RCC': 'explain RCC',
      'jag vet inte vad RCC är': 'explain RCC',
      'känner inte till RCC': 'explain RCC',
      'vad är SOS': 'explain SOS>SoS',
      'vad betyder XQZ': 'explain ?XQZ',
      'vet du vad XQZ är': 'explain ?XQZ',
      'känner du till XQZ': 'explain ?XQZ',
      'har du hört talas om XQZ': 'explain ?XQZ',
      'do you know XQZ': 'explain ?XQZ',
      'känner du till XQZ som ska träffas på fredag i Umeå': 'nothing',
      'vad betyder FYI': 'explain ?FYI',
      LOL: 'nothing',
    });
  });

  it('says that it does not know a full name whose abbreviation was asked for', () => {
    are({
      'hur förkortas specialiserad öppenvård?': 'explain !?specialiserad öppenvård',
      'abbreviation for outpatient surgery': 'explain !?outpatient surgery',
      'finns det en förkortning för vårdprogram?': 'explain !?vårdprogram',
      'Hur förkortar man patientlagen?': 'explain !?patientlagen',
      'finns det någon förkortning för nationellt programområde?': 'explain NPO',
      'hur förkortas det?': 'nothing',
      'vad är förkortningen?': 'nothing',
    });
  });

  it('leaves a question for yes or no, and a complaint, to a person', () => {
    are({
      'kommer NPO på fredag?': 'nothing',
      'får jag ta med min dotter till LAG': 'nothing',
      'ska RSG besluta?': 'nothing',
      'ska jag skriva på nåt för LPO?': 'nothing',
      'jag har inte fått något svar från LPO': 'nothing',
      'jag förstår inte RSG': 'explain RSG',
      'Kommer NPO ska RSG med': 'scan',
      'Dom sa att RSG bestämmer': 'scan',
      'De sa ”RAG” och alla nickade utom jag. Hjälp?': 'scan',
      'Hej, kostar NPO något?': 'nothing',
      'Ta bort NPO ur listan': 'nothing',
      'stryk LPO från kallelsen': 'nothing',
      'ta med NPO-papperen': 'scan',
      'Vi har inte fått svar från NPO': 'scan',
      'första mötet med RSG är stängt': 'scan',
    });
  });

  it('leaves questions about something else alone', () => {
    are({
      'när är nästa LPO-möte?': 'nothing',
      'vem är ordförande i RSG?': 'nothing',
      'vad kostar LPO-mötet?': 'nothing',
      'är ni med i NSPH?': 'nothing',
      'är du med i LPO?': 'nothing',
      'vet du när LPO träffas': 'nothing',
      'undrar när LPO träffas': 'nothing',
      'vad är punkt IV?': 'nothing',
      'vad är (MP)?': 'nothing',
      'vad betyder delaktighet för dig': 'nothing',
      'vad betyder vård för oss?': 'nothing',
    });
  });

  it('scans what is said with an abbreviation in it', () => {
    are({
      'vi ses på LPO imorgon': 'scan',
      'jag vet att LPO träffas i maj': 'scan',
      'har du hört att mötet med LPO är inställt': 'scan',
      'have you heard that LPO is moved': 'scan',
      'jag föreslår LPO som tema': 'scan',
      'Beslut: NAG får i uppdrag att återkomma.': 'scan',
      'allt om SIP och BUP står på samma papper': 'scan',
      'jag kommer imorgon': 'nothing',
    });
  });

  it('takes a longer text for a question when it asks for all that is in it', () => {
    are({
      'Hej!\nJag är ny i gruppen och har läst det ni skickade.\nVad betyder RSG?\nMvh en ny ledamot': 'explain RSG',
      'Kallelse till möte i LPO barn och unga\nVi träffas i stora salen på torsdag.\nVad betyder NPF? Det får vi veta då.': 'scan',
      'Möte på torsdag i stora salen\nVi börjar klockan tio med kaffe\nTa med goda idéer och vänner': 'nothing',
    });
  });

  it('compares when a difference is asked for, and two are named', () => {
    are({
      'hur skiljer sig RSG från LSG': 'compare RSG LSG',
      'skillnad lag lpo': 'compare LAG LPO',
      'RSG-möten och lag-möten, hur skiljer de sig åt': 'compare RSG LAG',
      'RSG och LSG, vilken gör vad': 'compare RSG LSG',
      'LAG eller RAG?': 'compare LAG RAG',
      'skillnaden mellan Socialstyrelsen och IVO': 'compare SoS IVO',
      'vad betyder SIP och BUP, allt på samma papper': 'explain SIP BUP',
      'vad är skillnaden med RSG': 'explain RSG',
      'är SVF och PSVF samma sak': 'compare SVF PSVF',
      'vad är RCC i samverkan': 'explain RCC',
    });
  });

  it('understands the other requests with more words around them, and only then', () => {
    are({
      'hej, kan jag få se kartan över grupperna tack': 'map',
      'vi har en karta i entrén': 'nothing',
      'how are the groups connected?': 'map',
      'vilka nivåer finns det': 'map',
      'can I see all abbreviations?': 'browse',
      'trött på alla förkortningar': 'nothing',
      'hjälp mig': 'help',
      'hur fungerar det här?': 'help',
      'vad kan du hjälpa mig med?': 'help',
      'tack för hjälpen': 'nothing',
      'föreslå QRT': 'suggest QRT',
      'jag vill lägga till en förkortning': 'suggest ',
      'föreslå att vi börjar kl 9': 'nothing',
      'jag föreslår att vi börjar': 'nothing',
      'please add me to the list': 'nothing',
    });
  });

  it('has the language of the question, or none', () => {
    const language = (text: string): unknown => understand(text, glossary, { names: [] }).language;
    assert.deepEqual(['vad är RSG', 'what is RSG', 'RSG?', 'NPÖ?', 'forklara RSG', 'explian LPO'].map(language), [
      ...['sv', 'en', undefined, undefined, 'sv', 'en'],
    ]);
    assert.equal('language' in understand('RSG', glossary, { names: [] }), false);
  });

  it('reads through tags, entities, invisible signs and addresses', () => {
    are({
      'vad är\u00a0NP\u200bO?': 'explain NPO',
      'vad är NPO\u0308': 'explain NPÖ',
      'vad är https://npo.example/RSG': 'nothing',
      '[RSG](http://npo.example)': 'explain RSG',
      'vad är [RSG](https://npo.example/a_b) och [NPO](www.npo.example)?': 'explain RSG NPO',
      '[läs här](http://npo.example)': 'nothing',
    });
  });

  it('never throws, and explains only what the glossary has', () => {
    const word = fc.constantFrom(
      ...'vad betyder är RSG lag XQZ och ? skillnaden mellan ( ) \n för what does mean föreslå karta LPO:t - / & __proto__'.split(' '),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (said) => {
        const result = understand(said, glossary, { names: [] });
        if (result.kind !== 'explain' && result.kind !== 'compare') return;
        // A question that was only begun, or compares nothing, has nothing of the glossary in it.
        if (result.asked.length === 0) assert.doesNotMatch(said, /RSG|XQZ|LPO/u);
        for (const one of result.asked) if (one.as === 'known') assert.equal(glossary.find(one.abbr)?.abbr, one.abbr);
      }),
      { numRuns: 500 },
    );
  });

  it('stands what is sent to break it', () => {
    for (const text of ['a'.repeat(1e6), '('.repeat(1e5), 'A-'.repeat(3e5), '](x'.repeat(2e5), '&amp;'.repeat(1e5), 'RSG'.repeat(3e5)]) {
      assert.equal(understood(text), 'nothing');
    }
    are({ 'vad betyder __proto__': 'nothing', 'vad betyder constructor?': 'nothing' });
  });
});
