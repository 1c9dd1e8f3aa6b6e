import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type Platform, platformSchema } from '../../../src/content/platform.ts';
import { tagsOf } from '../../../src/platforms/facets.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../content/platformen');

function platform(id: string): Platform {
  return platformSchema.parse(load(readFileSync(path.join(FOLDER, `${id}.yaml`), 'utf8')));
}

describe('What one can find a platform by', () => {
  it('is what it can do, wholly or partly', () => {
    expect(tagsOf(platform('carenzorgt'))).toEqual(
      expect.arrayContaining(['kan=contact', 'kan=delen', 'voor=jongere', 'aanmelden=zelf', 'prijs=free']),
    );
  });

  it('is never what the report does not know: a platform that may work on a phone is not found by it', () => {
    expect(tagsOf(platform('carenzorgt'))).not.toContain('kan=gsm');
    expect(tagsOf(platform('embracecloud'))).toContain('kan=gsm');
  });

  it('is who decides, in each of the ways in which that is shared', () => {
    const deciders = (id: string) => tagsOf(platform(id)).filter(tag => tag.startsWith('beslist='));
    expect(deciders('samen1plan')).toEqual(['beslist=jongere', 'beslist=samen']);
    expect(deciders('mextra')).toEqual(['beslist=organisatie', 'beslist=samen']);
    expect(deciders('mijneigenplan')).toEqual(['beslist=hulpverlener']);
  });

  it('says that privacy was in order only of the seven that passed', () => {
    const all = readdirSync(FOLDER).map(file => file.replace('.yaml', ''));
    const inOrder = all.filter(id => tagsOf(platform(id)).includes('veilig=in-orde'));
    expect(inOrder).toHaveLength(7);
    expect(inOrder).not.toContain('samen1plan');
    expect(inOrder).not.toContain('mijneigenplan');
  });

  it('is nothing for a platform that was not screened, but the list of 2024', () => {
    expect(tagsOf(platform('adapcare'))).toEqual([]);
    expect(tagsOf(platform('joep'))).toEqual([]);
    expect(tagsOf(platform('solvio'))).toEqual(['vlaanderen=lijst-2024']);
  });
});
