import { takeIn } from '../../api/intake/take-in.ts';
import type { Party } from '../../api/sharing/contract.ts';
import type { TestHouse } from './house.ts';
import { relate } from './relate.ts';
import type { openDoor, Visitor } from './visitor.ts';
import { fillWorld } from './world.ts';

/**
 * The small world with more people around it: Vera, whom Robin and Klein may have as trusted person; Ivo, a consulent of
 * Dienst, with a team of his own. Mama represents Klein and Robin; Gids and Collega are involved with their team.
 */
export async function fillAround(house: TestHouse): Promise<void> {
  await fillWorld(house);
  const around = (dossier: string) => [
    { type: 'involvement', dossier, person: 'vera', role: 'trusted-person' },
    { type: 'involvement', dossier, person: 'ivo', role: 'consulent', organisation: 'dienst' },
    { type: 'involvement', dossier, team: 'dienst-team', role: 'consulent' },
  ];
  const lines = [
    { type: 'person', id: 'vera', name: 'Vera Test', login: 'vera' },
    { type: 'person', id: 'ivo', name: 'Ivo Test', login: 'ivo' },
    { type: 'team', id: 'dienst-team', organisation: 'dienst', name: 'Dienstteam Test', members: ['ivo'] },
    ...['robin', 'kleintje', 'groot'].flatMap(name => around(`dossier-${name}`)),
    {
      type: 'entry',
      id: 'van-team',
      dossier: 'dossier-robin',
      organisation: 'huis',
      team: 'team',
      section: 'reports',
      kind: 'report',
      day: '2030-02-03',
      author: 'Gids Test',
      title: 'Van het team',
      text: 'Wat het team schreef.',
    },
  ];
  const { problems } = await takeIn(
    house,
    lines.map(line => JSON.stringify(line)),
  );
  if (problems.length > 0) throw new Error(`It does not fit: ${JSON.stringify(problems)}`);
  for (const dossier of ['dossier-robin', 'dossier-kleintje', 'dossier-groot']) {
    await relate(house, dossier, { person: 'mama' }, { kind: 'representative', ground: 'parent' });
    await relate(house, dossier, { team: 'team' }, { kind: 'involvement' });
  }
  await relate(house, 'dossier-robin', { person: 'vera' }, { kind: 'trusted-person', secrecy: true });
}

/** The id of somebody around a dossier, by name, as whoever decides about it sees it. */
export async function partyOf(decider: Visitor, dossierId: string, name: string): Promise<string> {
  const { body } = await decider.get<{ items: Party[] }>(`/api/v1/dossiers/${dossierId}/parties`);
  const party = body.items?.find(item => item.name === name);
  if (!party) throw new Error(`No party called ${name}.`);
  return party.id;
}

/** Everybody of this world at the door, by the name of the sender. */
export async function everybody<Name extends string>(
  door: ReturnType<typeof openDoor>,
  names: readonly Name[],
): Promise<Record<Name, Visitor>> {
  const signedIn = await Promise.all(names.map(async name => [name, await door.signIn(name)] as const));
  return Object.fromEntries(signedIn) as Record<Name, Visitor>;
}
