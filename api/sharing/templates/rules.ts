import type { Section } from '../../dossier/contract.ts';
import type { Party, Purpose, Role } from '../contract.ts';
import type { Template, TemplateId } from './contract.ts';

type Recipe = { purpose: Purpose; sections: readonly Section[]; roles: readonly Role[] };

/** What each set opens, for whom and what for. The screens say it in words before anybody says yes. */
const RECIPES: Record<TemplateId, Recipe> = {
  parents: { purpose: 'know', sections: ['calendar', 'plan'], roles: ['mother', 'father', 'guardian'] },
  guide: { purpose: 'help', sections: ['plan', 'calendar'], roles: ['guide', 'consulent'] },
  trusted: { purpose: 'help', sections: ['reports', 'plan', 'calendar'], roles: ['trusted-person'] },
  school: { purpose: 'arrange', sections: ['plan', 'documents'], roles: ['school-counsellor'] },
  newcomer: {
    purpose: 'hand-over',
    sections: ['about-me', 'plan', 'people'],
    roles: ['guide', 'consulent', 'school-counsellor', 'other'],
  },
};

/** A set, with who of these people and teams it can be for. */
export function templateFor(id: TemplateId, parties: readonly Pick<Party, 'id' | 'role'>[]): Template {
  const { purpose, sections, roles } = RECIPES[id];
  return {
    id,
    purpose,
    sections: [...sections],
    partyIds: parties.filter(({ role }) => roles.includes(role)).map(party => party.id),
  };
}
