/** What calendars and people write before the parts of an invitation, in lower case and in both languages. */
export const labels = {
  title: ['ämne', 'rubrik', 'titel', 'möte', 'subject', 'title', 'meeting'],
  when: ['när', 'datum och tid', 'tidpunkt', 'when', 'date and time'],
  date: ['datum', 'dag', 'date', 'day'],
  time: ['tid', 'klockslag', 'klockan', 'time'],
  start: ['starttid', 'start', 'startar', 'börjar', 'från kl', 'start time', 'starts', 'begins'],
  end: ['sluttid', 'slut', 'slutar', 'end time', 'end', 'ends'],
  place: ['var', 'plats', 'lokal', 'where', 'location', 'place', 'room'],
  agenda: ['dagordning', 'agenda', 'punkter', 'dagordning för mötet', 'förslag till dagordning', 'meeting agenda'],
  /** Known, and of no use here. */
  other: [
    'från',
    'till',
    'kopia',
    'skickat',
    'organisatör',
    'obligatoriska deltagare',
    'valfria deltagare',
    'deltagare',
    'prioritet',
    'visa tid som',
    'upprepning',
    'bifogade filer',
    'from',
    'to',
    'cc',
    'sent',
    'organizer',
    'required attendees',
    'optional attendees',
    'attendees',
    'importance',
    'show time as',
    'recurrence',
    'attachments',
  ],
} as const;

/** How the part about joining begins, which Teams, Outlook and Google put last: nothing after it is anybody's own words. */
export const joining = [
  'microsoft teams-möte',
  'microsoft teams meeting',
  'microsoft teams behöver du hjälp',
  'microsoft teams need help',
  'anslut till mötet',
  'anslut på datorn',
  'anslut dig till mötet',
  'klicka här för att ansluta',
  'delta i teams-möte',
  'delta på datorn',
  'join the meeting',
  'join on your computer',
  'join microsoft teams',
  'click here to join',
  'mötes-id',
  'meeting id',
  'delta med google meet',
  'gå med via google meet',
  'join with google meet',
] as const;

/** How a subject begins that was answered or sent on. */
export const subjectPrefixes = [
  'vb',
  'sv',
  're',
  'fw',
  'fwd',
  'accepterad',
  'avböjd',
  'inbjudan',
  'uppdaterad inbjudan',
  'invitation',
  'updated invitation',
] as const;

/** How the subject of a meeting that will not be held begins. */
export const cancelledPrefixes = [
  'inställt',
  'inställd',
  'avbokat',
  'cancelled',
  'canceled',
  'canceled event',
  'inställd händelse',
] as const;
