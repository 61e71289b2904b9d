import type { answers as swedish } from '../sv/answers.js';

export const answers: typeof swedish = {
  topics: {
    knowledgeGovernance: 'Knowledge governance',
    groups: 'Levels and groups',
    meetings: 'Meetings',
    participation: 'Participation',
    assignment: 'Your assignment',
    pay: 'Fees and travel',
    confidentiality: 'Confidentiality and conflicts of interest',
    influence: 'Being heard',
    support: 'Support and contact',
    knowledgeSupport: 'Knowledge support',
    laws: 'Laws',
    lotsen: 'Teams and Lotsen',
  },
};
