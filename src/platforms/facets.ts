import { type Platform, priceModels, type ScreenedPlatform } from '../content/platform.ts';
import { type Tag, tag } from '../filtering/choices.ts';

/** What one can filter the overview on, by its name in the address of the page. */
export const facets = {
  voor: {
    jongere: ['ownLogin'],
    netwerk: ['networkLogin'],
    gezag: ['guardianRole'],
    buiten: ['outsideProfessionals'],
  },
  aanmelden: {
    zelf: ['openRegistration'],
    'twee-stappen': ['twoStepLogin'],
    werk: ['organisationLogin'],
  },
  kan: {
    contact: ['messages', 'chat'],
    beeldbellen: ['video'],
    plannen: ['calendar', 'appointments'],
    plan: ['plan', 'goals'],
    taken: ['tasks'],
    delen: ['documents', 'media'],
    gsm: ['phone'],
    vragenlijsten: ['questionnaires', 'helpModules'],
    alleen: ['withoutProfessional'],
    'na-de-hulp': ['afterCare'],
    'eenvoudige-taal': ['plainLanguage'],
    voorlezen: ['readAloud'],
  },
} as const satisfies Record<string, Record<string, readonly (keyof ScreenedPlatform['features'])[]>>;

/** Who decides, in the four answers that a person chooses from. */
const deciders: Readonly<Record<ScreenedPlatform['control']['holder'], readonly string[]>> = {
  client: ['jongere'],
  agreed: ['jongere', 'samen'],
  shared: ['hulpverlener', 'samen'],
  professional: ['hulpverlener'],
  organisation: ['organisatie'],
  transferable: ['organisatie', 'samen'],
};

/**
 * What one can find a platform by. A feature counts when it is there, wholly or partly; what nobody knows is no reason to show
 * it. A platform that was not screened has at most the mark of 2024.
 */
export function tagsOf(platform: Platform): Tag[] {
  const listed = platform.listedIn2024 ? [tag('vlaanderen', 'lijst-2024')] : [];
  if (!platform.screened) return listed;
  const { features, criteria, control, price } = platform;
  const isThere = (id: keyof typeof features) => ['yes', 'partial'].includes(features[id].value);
  return [
    ...Object.entries(facets).flatMap(([name, choices]) =>
      Object.entries(choices)
        .filter(([, ids]) => ids.some(isThere))
        .map(([choice]) => tag(name, choice)),
    ),
    ...deciders[control.holder].map(decider => tag('beslist', decider)),
    ...(isThere('openRegistration') ? [] : [tag('aanmelden', 'organisatie')]),
    ...Object.keys(priceModels)
      .filter(model => model === price.model)
      .map(model => tag('prijs', model)),
    ...(criteria.deployableInFlanders === 'yes' ? [tag('veilig', 'in-orde')] : []),
    ...(isThere('usedInFlanders') ? [tag('vlaanderen', 'gebruikt-2022')] : []),
    ...listed,
  ];
}
