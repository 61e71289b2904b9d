/** The vetted answers themselves are data; here is what stands around them. */
export const answers = {
  topics: {
    knowledgeGovernance: 'Kunskapsstyrning',
    groups: 'Nivåer och grupper',
    meetings: 'Möten',
    participation: 'Delaktighet',
    assignment: 'Ditt uppdrag',
    pay: 'Arvode och resor',
    confidentiality: 'Sekretess och jäv',
    influence: 'Att bli hörd',
    support: 'Stöd och kontakt',
    knowledgeSupport: 'Kunskapsstöd',
    laws: 'Lagar',
    lotsen: 'Teams och Lotsen',
  },
};
