import type { Feature } from '../content/platform.ts';
import type { NamedPlatform } from './facts.ts';

/** What somebody wants to do, after the four kinds of online tools; which features serve it. */
export const aims = [
  {
    id: 'opzoeken',
    title: 'Iets opzoeken',
    text: 'Lezen en delen: documenten, verslagen en foto’s.',
    features: ['documents', 'media', 'importExport'],
  },
  {
    id: 'contact',
    title: 'Contact houden',
    text: 'Schrijven of praten, nu of later.',
    features: ['messages', 'chat', 'video'],
  },
  {
    id: 'steun',
    title: 'Steun vinden',
    text: 'Een dagboek, een vragenlijst of een oefening.',
    features: ['logbook', 'questionnaires', 'helpModules'],
  },
  {
    id: 'opvolgen',
    title: 'Opvolgen en organiseren',
    text: 'Een plan, doelen, taken en een agenda.',
    features: ['plan', 'goals', 'tasks', 'calendar', 'appointments'],
  },
] as const satisfies readonly { id: string; title: string; text: string; features: readonly Feature[] }[];

/** Who does it, and which feature makes that possible. */
export const doers = [
  { id: 'alleen', title: 'De jongere alleen', feature: 'withoutProfessional' },
  { id: 'netwerk', title: 'Met ouders en steunfiguren', feature: 'networkLogin' },
  { id: 'hulpverlener', title: 'De jongere met een hulpverlener', feature: 'ownLogin' },
  { id: 'onderling', title: 'Hulpverleners van verschillende organisaties', feature: 'outsideProfessionals' },
] as const satisfies readonly { id: string; title: string; feature: Feature }[];

export interface MatrixPlace {
  platform: NamedPlatform;
  /** Both what one does and who does it are a yes; otherwise one of them is a "deels" at best. */
  sure: boolean;
}

type Aim = (typeof aims)[number];
type Doer = (typeof doers)[number];

/**
 * The platforms in one cell: those with at least one feature of the aim and the feature of the doer, each wholly or partly. What
 * the report does not know keeps a platform out of a cell; that is why the page says what an empty cell means.
 */
export function placesOf(platforms: readonly NamedPlatform[], aim: Aim, doer: Doer): MatrixPlace[] {
  return platforms.flatMap(platform => {
    const { features } = platform.data;
    const who = features[doer.feature].value;
    const what: readonly string[] = aim.features.map(feature => features[feature].value);
    if (!isThere(who) || !what.some(isThere)) return [];
    return [{ platform, sure: who === 'yes' && what.includes('yes') }];
  });
}

function isThere(value: string): boolean {
  return value === 'yes' || value === 'partial';
}
