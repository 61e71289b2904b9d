import { describe, it } from 'mocha';
import { are } from '../understood.js';

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
      'I papperet står det att RSG ska ta ställning. Vilka är det?': 'explain RSG',
      'RSG ska ta ställning. Vilka är det som kommer?': 'scan',
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

  it('compares two when it asks what they have to do with each other', () => {
    are({
      'Hur hänger LPO och LAG ihop?': 'compare LPO LAG',
      'hur hör NPO och NSG ihop egentligen': 'compare NPO NSG',
      'how are NPO and RPO connected?': 'compare NPO RPO',
      'how do LPO and LAG relate?': 'compare LPO LAG',
      'vad har LPO med LAG att göra': 'compare LPO LAG',
      'what does LPO have to do with LAG': 'compare LPO LAG',
      'sitter LAG under LPO?': 'compare LAG LPO',
      'hör LAG till LPO?': 'compare LAG LPO',
      'är RSG över LSG?': 'compare RSG LSG',
      'är en LAG en del av ett LPO': 'compare LAG LPO',
      'jag förväxlar alltid SVF och PSVF': 'compare SVF PSVF',
      'Ä NAG å RAG samma sak?': 'compare NAG RAG',
      'ä de samma NPO som NSG?': 'compare NPO NSG',
      'hur förhåller sig RSG till NSG': 'compare RSG NSG',
      'which one is local, RPO or LPO?': 'compare RPO LPO',
      'diff LPO LAG': 'compare LPO LAG',
      'RSG ≠ RSK?': 'compare RSG RSK',
      'RSG = RSK?': 'compare RSG RSK',
      'RSG = ?': 'explain RSG',
      'är NPO klar under våren och LPO till sommaren': 'scan',
      'är NPO i RPO': 'scan',
    });
  });

  it('explains the one that belongs together with others', () => {
    are({ 'hur hänger LAG ihop med resten?': 'explain LAG', 'hur hänger grupperna ihop?': 'map' });
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
      'vad heter ordföranden i RSG?': 'nothing',
      'vad heter NPO på engelska?': 'explain NPO',
      'vad heter barnavårdscentral förkortat': 'explain BVC',
      'vilka datum har LPO i vår?': 'nothing',
      'har LPO möte nu?': 'nothing',
      'vilken myndighet är Fohm': 'explain Fohm',
    });
  });
});
