import { describe, expect, it } from 'vitest';
import { needsIn, urgentWords } from '../../../src/search/urgent.ts';

describe('Who needs help at once', () => {
  it.each([
    ['zelfmoord', 'suicide'],
    ['Zelfmoort', 'suicide'],
    ['ik wil dood', 'suicide'],
    ['k wil ni meer leve', 'suicide'],
    ['ik wil niet meer leven', 'suicide'],
    ['ik zie het niet meer zitten', 'suicide'],
    ['ik wil er een einde aan maken', 'suicide'],
    ['ik snij mezelf', 'suicide'],
    ['ik word geslagen', 'violence'],
    ['papa slaat mij', 'violence'],
    ['mijn stiefvader doet me pijn', 'violence'],
    ['ben misbruikt', 'violence'],
    ['verkragt', 'violence'],
    ['ik durf niet naar huis', 'violence'],
    ['weglopen', 'runaway'],
    ['weg lope', 'runaway'],
    ['ik wil weg van thuis', 'runaway'],
    ['ben weggelopen', 'runaway'],
    ['geen slaapplaats', 'shelter'],
    ['ik kan nergens slapen', 'shelter'],
    ['mijn vriend is bewusteloos', 'danger'],
    ['help mij', 'danger'],
  ])('is heard in "%s"', (query, need) => {
    expect(needsIn(query)).toContain(need);
  });

  it.each([
    'dossier lezen',
    'mijn oma is dood',
    'mag ik mijn dossier niet lezen',
    'zakgeld',
    'waarom doet de rechter dat',
    'slapen bij een vriend',
    'hulp na 18',
    'wat werkt nog niet op deze site',
    'hoe lang leven dossiers',
    'ik wil mijn begeleider niet meer',
    '',
  ])('is not heard in "%s"', query => {
    expect(needsIn(query)).toEqual([]);
    expect(urgentWords(query)).toEqual([]);
  });

  it('may need more than one thing, the most pressing first', () => {
    expect(needsIn('ik ben weggelopen en wil dood')).toEqual(['suicide', 'runaway']);
  });

  it('is led to urgent help, whatever words they used', () => {
    expect(urgentWords('ik wil dood')).toEqual(['dringende hulp', 'zelfmoord']);
  });
});
