import { describe, it } from 'mocha';
import { are } from './understood.js';

describe('a question about what a group is', () => {
  it('is answered with what it is, whichever way it is put', () => {
    are({
      'vilken nivå ligger LAG på?': 'explain LAG',
      'på vilken nivå är lsg?': 'explain LSG',
      'which level is LAG?': 'explain LAG',
      'vem bestämmer i en LSG?': 'explain LSG',
      'är det rätt att LPO är lokalt?': 'explain LPO',
      'stämmer det att RSG är regional?': 'explain RSG',
      'vilka NPO finns det?': 'explain NPO',
      'vad gör LPO': 'explain LPO',
    });
  });

  it('compares two when it asks which is above', () => {
    are({
      'Vilken är högst, NPO eller RPO?': 'compare NPO RPO',
      'NPO eller RPO, vilken är högst?': 'compare NPO RPO',
      'är NPO högre än RPO?': 'compare NPO RPO',
      'bestämmer NPO över LPO?': 'compare NPO LPO',
      'vem bestämmer mest, NPO eller LPO?': 'compare NPO LPO',
      'which is higher, NPO or RPO?': 'compare NPO RPO',
      'NPO kom högst, RPO kommer sen': 'scan',
    });
  });

  it('is something else when it asks for people, days or things to do', () => {
    are({
      'när är nästa LPO-möte?': 'nothing',
      'är du med i LPO?': 'nothing',
      'vem är ordförande i LAG?': 'nothing',
      'vem bestämmer när LPO träffas?': 'nothing',
      'vem bestämmer i gruppen?': 'nothing',
      'är det sant att LPO är på torsdag?': 'nothing',
      'vilka LPO-möten finns det i höst?': 'nothing',
      'vilka SIP finns det för barn?': 'nothing',
    });
  });
});
