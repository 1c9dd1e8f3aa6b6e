import { type InventoryTool, outcomes } from '../content/platform-inventory.ts';
import { platformResearch } from '../content/platform-research.ts';
import type { FactCell, FactGroup, NamedPlatform } from './facts.ts';
import type { Sheet } from './workbook.ts';

/** What somebody must know who meets the numbers without the page around them. */
export function readingGuide(): Sheet {
  const { report, followUp, caveats } = platformResearch;
  return {
    name: 'Lees dit eerst',
    widths: [100],
    rows: [
      ['Platformen om samen te werken in de jeugdhulp'],
      ['Dit is een foto van december 2021 en januari 2022. Daarna kan er veel veranderd zijn.'],
      [
        'Antwoorden: ja, deels, nee, niet geweten, of het rapport spreekt zichzelf tegen. Dan staan de twee lezingen erbij.',
      ],
      ['Een procent telt ook “niet van toepassing” mee. Zet er geen platformen mee op volgorde.'],
      ['De cijfers van 1 tot 4 zijn in onze bron verloren. Er zijn alleen woorden.'],
      ...caveats.map(caveat => [caveat]),
      [`Bron: ${report.title} (${report.year}), ${report.authors}, voor het ${report.commissionedBy}.`],
      [`Wat er in 2024 gebruikt werd: ${followUp.title}, ${followUp.publisher}.`],
      ['De woorden zijn van Open Kaart.'],
    ],
  };
}

/** All facts of several platforms, a column for each. */
export function factSheet(groups: readonly FactGroup[], platforms: readonly NamedPlatform[]): Sheet {
  return {
    name: 'Alle feiten',
    widths: [22, 40, 50, ...platforms.map(() => 30)],
    rows: [
      ['Groep', 'Vraag', 'Wat het betekent', ...platforms.map(({ data }) => data.name)],
      ...groups.flatMap(({ title, rows }) =>
        rows.map(({ label, means, cells }) => [title, label, means, ...cells.map(wholeText)]),
      ),
    ],
  };
}

/** All facts of one platform: the answer, the note, and both readings each in a column. */
export function oneSheet(groups: readonly FactGroup[], name: string): Sheet {
  return {
    name: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    widths: [22, 40, 50, 30, 50, 50, 50],
    rows: [
      ['Groep', 'Vraag', 'Wat het betekent', 'Antwoord', 'Uitleg', 'Eerste lezing', 'Tweede lezing'],
      ...groups.flatMap(({ title, rows }) =>
        rows.map(({ label, means, cells: [cell] }) => [
          title,
          label,
          means,
          cell?.text ?? '',
          cell?.note ?? '',
          cell?.readings?.[0] ?? '',
          cell?.readings?.[1] ?? '',
        ]),
      ),
    ],
  };
}

/** The list of 70 and what became of it. */
export function inventorySheet(tools: readonly InventoryTool[]): Sheet {
  return {
    name: 'De lijst van 70',
    widths: [40, 36, 40, 60, 60],
    rows: [
      ['Naam', 'Wat ermee gebeurde', 'Soort', 'Waarom', 'Adres'],
      ...tools.map(({ name, outcome, kind, reason, url }) => [
        name,
        outcomes[outcome],
        kind ?? '',
        reason ?? '',
        url,
      ]),
    ],
  };
}

/** A cell with everything in it: the answer, why, and both readings. */
export function wholeText({ text, note, readings }: FactCell): string {
  const more = [note, ...(readings ?? [])].filter(line => line !== undefined);
  return more.length > 0 ? `${text}. ${more.join(' ')}` : text;
}
