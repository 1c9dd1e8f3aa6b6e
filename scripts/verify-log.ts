/** Checks the whole access log: `npm run verify-log`. Exit code 1 when something is wrong. */
import type { Finding, FindingKind, LogReport } from '../api/access-log/verify.ts';
import { readConfig } from '../api/config.ts';
import { runCommand } from '../api/operator/run-command.ts';
import { inTerminal, say } from './terminal.ts';

const WORDS: Record<FindingKind, string> = {
  edit: 'er is iets veranderd',
  deletion: 'er is iets weggehaald',
  swap: 'de volgorde is verwisseld',
  'cut-tail': 'het einde is afgesneden',
  recomputed: 'de ketting is herrekend na het zegel',
  'missing-chain': 'de hele ketting is weg',
  'forged-seal': 'het zegel is niet van ons, of er ontbreekt een zegel',
};

function placeOf({ dossierId, sequence, seal }: Finding): string {
  const parts = [
    dossierId === null ? undefined : `dossier ${dossierId}`,
    sequence === null ? undefined : `schakel ${sequence}`,
    seal === null ? undefined : `zegel ${seal}`,
  ];
  return parts.filter(part => part !== undefined).join(', ');
}

function tell({ chains, links, erased, seals, lastSealAt, sealKey, findings, found }: LogReport): void {
  say(found === 0 ? 'Het logboek klopt.' : 'Het logboek klopt NIET.');
  say(
    `Nagekeken: ${chains} kettingen, ${links} schakels (van ${erased} is de inhoud gewist), ${seals} zegels.`,
  );
  if (sealKey) say(`Laatste zegel: ${lastSealAt ?? 'geen'}. Sleutel van de zegels: ${sealKey}.`);
  else say('Er is nog geen zegel. Zonder zegel vinden we geen afgesneden einde. Doe eerst: npm run seal-log');
  for (const finding of findings) say(`  ${placeOf(finding)}: ${WORDS[finding.kind]}`);
  if (found > findings.length) say(`  … en nog ${found - findings.length}.`);
}

await inTerminal(async () => {
  const report = await runCommand(readConfig(), 'verify-log');
  tell(report);
  return report.found === 0 ? 0 : 1;
});
